"""What a controller's script does to a workbook: openpyxl_touch.py in.xlsx out.xlsx adds sheets, a chart, a comment, a name."""
import sys
import warnings

from openpyxl import load_workbook
from openpyxl.chart import LineChart, Reference
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName

warnings.simplefilter("ignore")
book = load_workbook(sys.argv[1])
notes = book.create_sheet("Mina anteckningar", 0)
for row in [["Månad", "Besök"], ["Januari", 40], ["Februari", 55], ["Summa", "=SUM(B2:B3)"]]:
    notes.append(row)
notes["A1"].comment = Comment("Ur besöksräknaren", "Controller")
chart = LineChart()
chart.add_data(Reference(notes, min_col=2, min_row=1, max_row=3), titles_from_data=True)
notes.add_chart(chart, "D2")
book.defined_names.append(DefinedName("Besök", attr_text="'Mina anteckningar'!$B$2:$B$3"))
book.active = 0
book.save(sys.argv[2])
