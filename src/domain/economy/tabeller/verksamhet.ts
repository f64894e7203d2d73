import type { EkonomiCellRef, EkonomiFalt, EkonomiRadslag, EkonomiTerm } from '../../model';
import { PRINTED_DECIMALS } from '../amounts';
import { bladOf, type Ekonomibok, type Omrade } from '../bok';
import { hasSplit, kolumnerOf, type Kolumnmall } from '../mall';
import { faltOf, mattKey, type Matt } from '../matt';
import { kombination, TOMT_BLAD, type Radskiss, type Skisscell, type Tabellskiss } from '../motor/skiss';
import { commentOf } from '../omradestabell';
import { omradeKey } from '../radnycklar';
import { efterOverforing } from '../overforing';
import { fondtermer } from '../resultatenhet';

const KOLUMN_LIST: readonly Omit<Kolumnmall, 'cell'>[] = [
  { key: 'Budget', rubrik: 'budget', arSteg: null, matt: ['netto', 'budget'] },
  { key: 'Utfall', rubrik: 'bokslutKort', arSteg: null, matt: ['netto', 'utfall'] },
  {
    key: 'Avvikelse',
    rubrik: 'avvikelseBokslut',
    arSteg: 0,
    matt: ['netto', 'angivenAvvikelse'],
    jamforelse: { jamford: 'Utfall', mot: 'Budget' },
  },
  {
    key: 'Föregående avvikelse',
    rubrik: 'avvikelseBokslut',
    arSteg: -1,
    matt: ['netto', 'foregaendeAvvikelseFore'],
    jamforelse: { jamford: 'Utfall', mot: 'Budget' },
  },
];

interface Radmall {
  readonly key: string;
  readonly rad: string;
  readonly slag: EkonomiRadslag;
  readonly matt: Matt;
  readonly celler: Readonly<Record<string, Skisscell>>;
}

/** Makes the rows of one area's table out of cells of the tables of all areas. */
class Radbyggare {
  readonly tabellId: string;
  private readonly radKey: string;

  constructor(
    private readonly bok: Ekonomibok,
    private readonly omrade: Omrade,
  ) {
    this.radKey = omradeKey(omrade);
    this.tabellId = `verksamhet:${this.radKey}`;
  }

  private annan(tabellId: string, kolumn: string): Skisscell {
    return kombination([{ tabellId, radKey: this.radKey, kolumn }]);
  }

  private own(radKey: string, kolumn: string): EkonomiCellRef {
    return { tabellId: this.tabellId, radKey, kolumn };
  }

  private avvikelse(key: string): Skisscell {
    return kombination([this.own(key, 'Budget')], [this.own(key, 'Utfall')]);
  }

  private foregaende(post: 'kostnader' | 'intakter' | 'netto' | 'kapital'): Skisscell {
    return bladOf(this.omrade.radListByPost[post], 'foregaendeAvvikelseFore', this.bok.enhet);
  }

  private split(): readonly Radmall[] {
    const posts = [
      ['kostnader', 'Kostnader', 'kostnad', 'Budget kostnader', 'Kostnader'],
      ['intakter', 'Intäkter', 'intakt', 'Budget intäkter', 'Intäkter'],
    ] as const;
    return posts.map(([key, rad, slag, budget, utfall]) => ({
      key,
      rad,
      slag,
      matt: key,
      celler: {
        Budget: this.annan('perVerksamhet', budget),
        Utfall: this.annan('kostnadsutveckling', utfall),
        Avvikelse: this.avvikelse(key),
        'Föregående avvikelse': this.foregaende(key),
      },
    }));
  }

  private netto(): Radmall {
    return {
      key: 'netto',
      rad: 'Netto',
      slag: 'netto',
      matt: 'netto',
      celler: {
        Budget: this.annan('perVerksamhet', 'Budget'),
        Utfall: this.annan('perVerksamhet', 'Utfall'),
        Avvikelse: this.avvikelse('netto'),
        'Föregående avvikelse': this.foregaende('netto'),
      },
    };
  }

  private overforing(key: 'fran' | 'till', ar: number): Radmall {
    const kolumn = key === 'fran' ? 'Från' : 'Till';
    const termList: readonly EkonomiTerm[] = fondtermer(this.bok, this.omrade.id, kolumn, 1);
    const ord = key === 'fran' ? 'från' : 'till';
    return {
      key,
      rad: `Resultatöverföring ${ord} ${ar}`,
      slag: 'overforing',
      matt: key,
      celler: {
        Budget: TOMT_BLAD,
        Utfall: termList.length === 0 ? TOMT_BLAD : { kind: 'combination', termList },
        Avvikelse: termList.length === 0 ? TOMT_BLAD : kombination([], [this.own(key, 'Utfall')]),
        'Föregående avvikelse': TOMT_BLAD,
      },
    };
  }

  private efter(): Radmall {
    const ram = { bok: this.bok, tabellId: this.tabellId, radKey: 'efter', omrade: this.omrade };
    const cell = efterOverforing('Utfall')(ram);
    const utfall =
      cell.kind === 'combination'
        ? kombination([this.own('netto', 'Utfall'), this.own('fran', 'Utfall'), this.own('till', 'Utfall')])
        : cell;
    return {
      key: 'efter',
      rad: 'Netto efter resultatdispositioner',
      slag: 'summa',
      matt: 'nettoEfter',
      celler: {
        Budget: kombination([this.own('netto', 'Budget')]),
        Utfall: utfall,
        Avvikelse: this.avvikelse('efter'),
        'Föregående avvikelse': TOMT_BLAD,
      },
    };
  }

  private kapital(): readonly Radmall[] {
    const list = this.omrade.radListByPost.kapital;
    const leafList = list.map((rad, index): Radmall => {
      const blad = (falt: EkonomiFalt) => bladOf([rad], falt, this.bok.enhet);
      const key = `kapital:${index + 1}`;
      return {
        key,
        rad: rad.rad,
        slag: 'kapitalkostnad',
        matt: 'kapital',
        celler: {
          Budget: blad('budget'),
          Utfall: blad('utfall'),
          Avvikelse: this.avvikelse(key),
          'Föregående avvikelse': blad('foregaendeAvvikelseFore'),
        },
      };
    });
    const sum = (kolumn: string) =>
      kombination([this.own('netto', kolumn), ...leafList.map(({ key }) => this.own(key, kolumn))]);
    return [
      ...leafList,
      {
        key: 'nettoInkl',
        rad: 'Netto inkl. kapitalkostnader',
        slag: 'summa',
        matt: 'nettoInkl',
        celler: { Budget: sum('Budget'), Utfall: sum('Utfall'), Avvikelse: this.avvikelse('nettoInkl') },
      },
    ];
  }

  rows(): readonly Radmall[] {
    const { bok, omrade } = this;
    const { ar } = bok.modell.uppgifter;
    const isSplit = (['budget', 'utfall'] as const).some((falt) => hasSplit(omrade, falt, bok));
    const hasTransfers =
      fondtermer(bok, omrade.id, 'Till', 1).length > 0 ||
      (['fran', 'till'] as const).some((matt) => bok.angivenSet.has(mattKey(omrade.id, matt, 'utfall')));
    return [
      ...(isSplit ? this.split() : []),
      this.netto(),
      ...(hasTransfers
        ? [this.overforing('fran', ar - 1), this.overforing('till', ar + 1), this.efter()]
        : []),
      ...(omrade.radListByPost.kapital.length > 0 ? this.kapital() : []),
    ];
  }
}

function tableRow(omrade: Omrade, { key, rad, slag, matt, celler }: Radmall): Radskiss {
  return {
    key,
    rad,
    slag,
    origin: null,
    kommentar: key === 'netto' ? commentOf(omrade) : '',
    cellByKolumn: celler,
    mattByKolumn: Object.fromEntries(
      KOLUMN_LIST.map(({ key: kolumn, matt: [, falt] = ['netto', ''] }) => [
        kolumn,
        mattKey(omrade.id, matt, faltOf(matt, falt as EkonomiFalt)),
      ]),
    ),
  };
}

/** One small table per area: netto plain, with transfers, or with capital costs (domain 2). */
export function verksamhet(bok: Ekonomibok): readonly Tabellskiss[] {
  const { typ, ar } = bok.modell.uppgifter;
  if (typ !== 'VB') return [];
  return bok.omradeList
    .filter(({ helhetId, verksamhet: own }) => own?.egenTabell ?? helhetId === null)
    .map((omrade) => {
      const byggare = new Radbyggare(bok, omrade);
      return {
        id: byggare.tabellId,
        slag: 'verksamhet',
        namn: omrade.namn,
        enhet: bok.enhet,
        decimaler: PRINTED_DECIMALS[bok.enhet],
        kolumnList: kolumnerOf(KOLUMN_LIST, ar),
        radList: byggare.rows().map((mall) => tableRow(omrade, mall)),
      };
    });
}
