import ExcelJS from 'exceljs';

/** Reads a workbook with exceljs; null when exceljs cannot, or finds no sheet in it. */
export async function seeWithExceljs(bytes: Uint8Array): Promise<ExcelJS.Workbook | null> {
  const workbook = new ExcelJS.Workbook();
  try {
    const copy = new ArrayBuffer(bytes.length);
    new Uint8Array(copy).set(bytes);
    await workbook.xlsx.load(copy);
  } catch {
    return null;
  }
  return workbook.worksheets.length === 0 ? null : workbook;
}
