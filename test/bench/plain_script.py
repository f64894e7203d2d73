"""The same job as `malkedjan report`, as a controller with some Python would write it with openpyxl."""
import re
import sys

from openpyxl import load_workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

THIN = Side(style="hair", color="999999")
BOX = Border(top=THIN, bottom=THIN, left=THIN, right=THIN)
HEADER_FONT = Font(name="Calibri", size=10, bold=True, color="FFFFFF")
HEADER_FILL = PatternFill("solid", fgColor="1F3864")
BAND_FILL = PatternFill("solid", fgColor="DCE6F2")
FILLS = {
    "helt": PatternFill("solid", fgColor="DDF3DB"),
    "delvis": PatternFill("solid", fgColor="FFEFC2"),
    "inte": PatternFill("solid", fgColor="FBDDE0"),
    "inget": PatternFill("solid", fgColor="EBEBEB"),
}
WORDS = {"helt": "● Uppfylls helt", "delvis": "◆ Uppfylls delvis", "inte": "■ Uppfylls inte", "inget": "— Inget resultat"}


def rows_of(workbook, name):
    for sheet in workbook.worksheets:
        if name in sheet.tables:
            cells = list(sheet[sheet.tables[name].ref])
            header = [cell.value for cell in cells[0]]
            return [dict(zip(header, [cell.value for cell in row])) for row in cells[1:]]
    return []


def number(value):
    if isinstance(value, (int, float)):
        return float(value)
    match = re.search(r"-?\d+(?:,\d+)?", str(value or ""))
    return float(match.group().replace(",", ".")) if match else None


def status(row):
    outcome, target, last = number(row["Utfall"]), number(row["Årsmål"]), number(row["Föregående utfall"])
    if outcome is None:
        return "inget"
    if row["Riktning"] == "Öka":
        return "helt" if outcome > last else "delvis" if outcome == last else "inte"
    if target is None:
        return "inget"
    miss = (outcome - target if row["Riktning"] == "Lägre" else target - outcome) / abs(target)
    return "helt" if miss <= 0 else "delvis" if miss <= 0.2 else "inte"


def children_of(goals):
    result = {}
    for goal in goals:
        result.setdefault(goal["Överordnat"] or "", []).append(goal)
    return result


def put(sheet, row, column, value, bold=False, fill=None, size=10, box=True):
    cell = sheet.cell(row, column, value)
    cell.font = Font(name="Calibri", size=size, bold=bold)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if box:
        cell.border = BOX
    if fill:
        cell.fill = fill


def header(sheet, row, names):
    for column, name in enumerate(names, 1):
        cell = sheet.cell(row, column, name)
        cell.font, cell.fill, cell.border = HEADER_FONT, HEADER_FILL, BOX


def full_width(sheet, row, text, fill=None):
    sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=9)
    put(sheet, row, 1, text, fill=fill, box=False)
    sheet.row_dimensions[row].height = 15 * (1 + len(str(text)) // 130)


INDICATOR_COLUMNS = ["Indikator", "Utfall", "Utfall män/pojkar", "Utfall kvinnor/flickor", "Föregående utfall", "Årsmål", "KF:s årsmål", "Period"]
ACTIVITY_COLUMNS = ["Läge", "Aktivitet", "Startdatum", "Slutdatum"]


def write_goal(sheet, row, goal, indicators, activities):
    full_width(sheet, row, f"{goal['Nivå']}: {goal['Nummer'] or ''} {goal['Namn']}", BAND_FILL)
    row += 1
    for text in (goal["Bedömning"], goal["Beskrivning"], goal["Analys"]):
        if text:
            full_width(sheet, row, text)
            row += 1
    if indicators:
        header(sheet, row, INDICATOR_COLUMNS + ["Status"])
        row += 1
        for item in indicators:
            for column, name in enumerate(INDICATOR_COLUMNS, 1):
                put(sheet, row, column, item[name])
            put(sheet, row, 9, WORDS[item["status"]], fill=FILLS[item["status"]])
            row += 1
            if item["Analys"]:
                full_width(sheet, row, "Analys: " + item["Analys"])
                row += 1
    if activities:
        header(sheet, row, ACTIVITY_COLUMNS)
        row += 1
        for item in activities:
            for column, name in enumerate(ACTIVITY_COLUMNS, 1):
                put(sheet, row, column, item[name])
            row += 1
            if item["Analys"]:
                full_width(sheet, row, "Analys: " + item["Analys"])
                row += 1
    return row + 1


def walk(children, parent, level=0):
    for goal in sorted(children.get(parent, []), key=lambda item: item["Ordning"] or 0):
        yield level, goal
        yield from walk(children, goal["Mål-ID"], level + 1)


def main(source, target):
    workbook = load_workbook(source)
    goals, indicators = rows_of(workbook, "Mal"), rows_of(workbook, "Indikatorer")
    activities = rows_of(workbook, "Aktiviteter")
    problems = []
    by_goal, acts_by_goal = {}, {}
    for item in indicators:
        item["status"] = status(item)
        by_goal.setdefault(item["Mål-ID"], []).append(item)
        if item["status"] in ("delvis", "inte") and not item["Analys"]:
            problems.append((item["Indikator-ID"], "Analys saknas"))
    for item in activities:
        acts_by_goal.setdefault(item["Mål-ID"], []).append(item)
        if not item["Läge"]:
            problems.append((item["Aktivitet-ID"], "Läge saknas"))
    report, overview, check = (workbook.create_sheet(name) for name in ("Rapport", "Översikt", "Kontroll"))
    for sheet in (report, overview, check):
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = 9
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.page_setup.fitToHeight = 0
    for column, width in zip("ABCDEFGHI", (44, 12, 12, 12, 12, 12, 12, 12, 20)):
        report.column_dimensions[column].width = width
    row = 3
    put(report, 1, 1, "Verksamhetsberättelse", bold=True, size=16, box=False)
    header(overview, 1, ["Mål", "Bedömning", "Helt", "Delvis", "Inte", "Inget resultat", "Aktiviteter"])
    for line, (level, goal) in enumerate(walk(children_of(goals), ""), 2):
        own, acts = by_goal.get(goal["Mål-ID"], []), acts_by_goal.get(goal["Mål-ID"], [])
        row = write_goal(report, row, goal, own, acts)
        put(overview, line, 1, "  " * level + goal["Namn"])
        put(overview, line, 2, goal["Bedömning"])
        for column, key in enumerate(("helt", "delvis", "inte", "inget"), 3):
            put(overview, line, column, sum(1 for item in own if item["status"] == key))
        put(overview, line, 7, len(acts))
    header(check, 1, ["Rad", "Vad"])
    for line, (place, text) in enumerate(problems, 2):
        put(check, line, 1, place)
        put(check, line, 2, text)
    workbook.save(target)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
