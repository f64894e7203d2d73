import type { XmlScanner } from '../xml';
import type { Budget } from './budget';
import { readContent } from './rich-text';
import { compileFormula, moveFormula, type CompiledFormula } from './shared-formula';

interface Master {
  readonly rowNumber: number;
  readonly columnNumber: number;
  readonly compiled: CompiledFormula;
}

/** Reads `<f>` elements of one sheet; cells that share a formula each get their own text. */
export class FormulaReader {
  private readonly masterById = new Map<string, Master>();

  constructor(
    private readonly scanner: XmlScanner,
    private readonly budget: Budget,
  ) {}

  /** True when shared formulas have unfolded to more text than is allowed. */
  get isOverBudget(): boolean {
    return this.budget.formulaChars > this.budget.limits.formulaChars;
  }

  get limitMegabytes(): number {
    return Math.round(this.budget.limits.formulaChars / (1024 * 1024));
  }

  /**
   * The formula of the cell whose `<f>` is the current token, without `=`. Empty when the file does not hold
   * it as text (data tables, followers without a master).
   */
  read(isEmpty: boolean, rowNumber: number, columnNumber: number): string {
    const { scanner } = this;
    const hasAttributes = scanner.end - scanner.nameEnd > 1;
    const isShared = hasAttributes && scanner.attribute('t') === 'shared';
    const id = isShared ? (scanner.attribute('si') ?? '') : '';
    const content = isEmpty ? '' : readContent(scanner);
    const formula = content.startsWith('=') ? content.slice(1) : content;
    if (!isShared) return formula;
    if (formula === '') return this.follow(id, rowNumber, columnNumber);
    this.masterById.set(id, { rowNumber, columnNumber, compiled: compileFormula(formula) });
    return formula;
  }

  private follow(id: string, rowNumber: number, columnNumber: number): string {
    const master = this.masterById.get(id);
    if (!master || this.isOverBudget) return '';
    const formula = moveFormula(
      master.compiled,
      rowNumber - master.rowNumber,
      columnNumber - master.columnNumber,
    );
    this.budget.formulaChars += formula.length;
    return formula;
  }
}
