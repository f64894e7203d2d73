"""Writes what openpyxl sees in workbooks as JSON: openpyxl_dump.py a.xlsx b.xlsx -> [{...} or {"error": "..."}]."""
import datetime
import json
import re
import sys
import warnings

from openpyxl import load_workbook
from openpyxl.cell.cell import MergedCell
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import WINDOWS_EPOCH, to_excel

warnings.simplefilter("ignore")


def plain(value, epoch=WINDOWS_EPOCH):
    """Dates as serials, array formulas as their text, escapes of the file format undone."""
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
        return to_excel(value, epoch)
    if hasattr(value, "text"):
        return value.text
    if isinstance(value, str):
        return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match.group(1), 16)), value)
    return value


def colour(item):
    """#RRGGBB, or what else the file says."""
    if item is None:
        return None
    if item.type == "theme" and item.theme == 1 and not item.tint:
        return "#000000"  # the theme's text colour, which openpyxl takes for the default
    if item.type == "rgb":
        return "#" + item.rgb[2:]
    return f"{item.type} {item.value}"


def look(cell):
    font, fill, border, alignment = cell.font, cell.fill, cell.border, cell.alignment
    out = {
        "font": {"name": font.name, "size": font.sz, "bold": bool(font.b), "italic": bool(font.i),
                 "underline": font.u is not None, "color": colour(font.color)},
        "fill": colour(fill.fgColor) if fill.fill_type == "solid" else fill.fill_type,
        "border": {side: {"line": edge.style, "color": colour(edge.color)}
                   for side in ("top", "bottom", "left", "right")
                   if (edge := getattr(border, side)) is not None and edge.style},
        "horizontal": alignment.horizontal, "vertical": alignment.vertical, "wrap": bool(alignment.wrap_text),
        "indent": int(alignment.indent or 0), "numberFormat": cell.number_format, "locked": bool(cell.protection.locked),
    }
    return out


def cells(sheet, cached):
    out = {}
    epoch = sheet.parent.epoch
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell, MergedCell):  # openpyxl puts a look of its own making there
                continue
            if cell.value is None and not cell.has_style:
                continue
            is_formula = cell.data_type == "f"
            entry = {"value": None if is_formula else plain(cell.value, epoch), "style": look(cell)}
            if is_formula:
                entry["formula"] = plain(cell.value).lstrip("=")
                entry["cached"] = plain(cached[cell.coordinate].value, epoch)
            if cell.comment:
                entry["comment"] = cell.comment.text
            if cell.hyperlink:
                entry["link"] = cell.hyperlink.target or cell.hyperlink.location
            out[cell.coordinate] = entry
    return out


def rule(item):
    out = {"type": item.type, "operator": item.operator, "formulas": [str(f) for f in item.formula],
           "stopIfTrue": bool(item.stopIfTrue), "text": item.text}
    if item.dxf is not None:
        font, fill = item.dxf.font, item.dxf.fill
        out["look"] = {"color": colour(font.color) if font else None, "bold": bool(font.b) if font else False,
                       "fill": colour(fill.bgColor) if fill else None}
    if item.iconSet is not None:
        out["iconSet"] = {"set": item.iconSet.iconSet, "limits": [(c.type, c.val) for c in item.iconSet.cfvo],
                          "showValue": item.iconSet.showValue is not False, "reverse": bool(item.iconSet.reverse)}
    if item.dataBar is not None:
        out["dataBar"] = colour(item.dataBar.color)
    return out


def validation(item):
    return {"ranges": sorted(str(item.sqref).split()), "type": item.type, "formula": item.formula1, "allowBlank": bool(item.allowBlank),
            "errorStyle": item.errorStyle or "stop", "errorTitle": item.errorTitle, "error": plain(item.error),
            "promptTitle": item.promptTitle, "prompt": plain(item.prompt), "showError": bool(item.showErrorMessage),
            "showInput": bool(item.showInputMessage)}


def page(sheet):
    setup, margins, properties = sheet.page_setup, sheet.page_margins, sheet.sheet_properties.pageSetUpPr
    return {"orientation": setup.orientation, "paperSize": setup.paperSize, "fitToWidth": setup.fitToWidth,
            "fitToHeight": setup.fitToHeight, "fitToPage": bool(properties.fitToPage) if properties else False,
            "titleRows": sheet.print_title_rows, "printArea": sheet.print_area or None,
            "breaks": [item.id for item in sheet.row_breaks.brk],
            "header": header(sheet.oddHeader), "footer": header(sheet.oddFooter),
            "margins": [margins.top, margins.bottom, margins.left, margins.right, margins.header, margins.footer]}


def header(item):
    """What stands in the three parts; openpyxl takes fonts and codes apart and puts them together again."""
    return {side: part.text for side in ("left", "center", "right") if (part := getattr(item, side)).text}


def worksheet(sheet, cached):
    view = sheet.sheet_view
    return {
        "title": sheet.title, "state": sheet.sheet_state, "cells": cells(sheet, cached),
        "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
        "columns": [{"from": d.min, "to": d.max, "width": d.width, "hidden": bool(d.hidden)}
                    for d in sheet.column_dimensions.values() if d.min],
        "columnNames": sorted(get_column_letter(d.min) for d in sheet.column_dimensions.values() if d.min),
        "heights": {str(number): d.height for number, d in sheet.row_dimensions.items() if d.height},
        "hiddenRows": [number for number, d in sheet.row_dimensions.items() if d.hidden],
        "tables": [{"name": t.displayName, "range": t.ref, "columns": [c.name for c in t.tableColumns],
                    "style": t.tableStyleInfo.name if t.tableStyleInfo else None, "hasFilter": t.autoFilter is not None}
                   for t in sheet.tables.values()],
        "validations": [validation(item) for item in sheet.data_validations.dataValidation],
        "formats": [{"range": str(area.sqref), "rule": rule(item)}
                    for area in sheet.conditional_formatting for item in area.rules],
        "freeze": sheet.freeze_panes, "gridlines": view.showGridLines is not False,
        "tabColor": colour(sheet.sheet_properties.tabColor), "filter": sheet.auto_filter.ref,
        "protected": bool(sheet.protection.sheet), "page": page(sheet), "charts": len(sheet._charts),
    }


def dump(path):
    book = load_workbook(path)
    cached = load_workbook(path, data_only=True)
    return {
        "sheetTitles": book.sheetnames, "active": book.active.title if book.active is not None else None,
        "sheets": {sheet.title: worksheet(sheet, cached[sheet.title]) for sheet in book.worksheets},
        "names": [{"name": n.name, "sheet": n.localSheetId, "refersTo": n.attr_text, "hidden": bool(n.hidden)}
                  for n in book.defined_names.definedName],
        "epoch": str(book.epoch),
    }


def attempt(path):
    try:
        return dump(path)
    except Exception as error:  # the caller decides whether openpyxl must be able to read it
        return {"error": f"{type(error).__name__}: {error}"}


json.dump([attempt(path) for path in sys.argv[1:]], sys.stdout)
