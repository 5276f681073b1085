/** Month names, January to December, as dates in header blocks write them; a word counts when it begins with one of the stems. Lower case. */
export const monthRows: readonly (readonly [language: string, stems: string])[] = [
  ["en", "jan feb mar apr may jun jul aug sep oct nov dec"],
  ["de", "jan|jän feb mär|maer|mrz apr mai jun jul aug sep okt nov dez"],
  ["fr", "janv fév|fev mars avr mai juin juil août|aout sept oct nov déc|dec"],
  ["es", "ene feb mar abr may jun jul ago sep|set oct nov dic"],
  ["it", "gen feb mar apr mag giu lug ago set ott nov dic"],
  ["pt", "jan fev mar abr mai jun jul ago set out nov dez"],
  ["nl", "jan feb mrt|maart apr mei jun jul aug sep okt nov dec"],
  ["da", "jan feb mar apr maj jun jul aug sep okt nov dec"],
  ["no", "jan feb mar apr mai jun jul aug sep okt nov des"],
  ["sv", "jan feb mar apr maj jun jul aug sep okt nov dec"],
  ["fi", "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu"],
  ["pl", "sty lut mar kwi maj cze lip sie wrz paź|paz lis gru"],
  ["cs", "led úno|uno bře|bre dub kvě|kve červn|čvn|cvn|června|červen červenc|čvc|cvc|července srp zář|zar říj|rij lis pro"],
  ["sk", "jan feb mar apr máj|maj jún|jun júl|jul aug sep okt nov dec"],
  ["hu", "jan febr|feb márc|marc ápr|apr máj|maj jún|jun júl|jul aug szept|szep okt nov dec"],
  ["ro", "ian feb mar apr mai iun iul aug sep oct noi|nov dec"],
  ["bg", "яну фев мар апр май юни|юн юли|юл авг сеп окт ное|ноем дек"],
  ["ru", "янв фев мар апр мая|май июн июл авг сен окт ноя дек"],
  ["uk", "січ лют бер кві|квіт тра|трав чер|черв лип сер|серп вер|верес жов|жовт лис груд|гру"],
  ["hr", "sij velj ožu|ozu tra svi lip srp kol ruj lis stu pro"],
  ["sr", "jan|јан feb|феб mar|мар apr|апр maj|мај jun|јун jul|јул avg|авг sep|сеп okt|окт nov|нов dec|дец"],
  ["sl", "jan feb mar apr maj jun jul avg sep okt nov dec"],
  ["et", "jaan veebr|veeb märts|mär apr mai juuni|juun juuli|juul aug sept okt nov dets"],
  ["lv", "janv febr marts apr maijs|mai jūn|jūnijs jūl|jūlijs aug sept okt nov dec"],
  ["lt", "saus vas kov bal geg birž|bir liep rugp rugs spal lapkr|lap gruod|gru"],
  ["tr", "oca şub mar nis may haz tem ağu|agu eyl eki kas ara"],
  ["el", "ιαν φεβ|φεβρ μαρ|μάρ απρ μαΐ|μάι|μαι|μαϊ|μαΐου ιουν|ιούν ιουλ|ιούλ αυγ|αύγ σεπ οκτ νοε|νοέ δεκ"],
  ["he", "ינו|בינו פבר|בפבר מרץ|במרץ|מרס|במרס אפר|באפר מאי|במאי יוני|ביוני יולי|ביולי אוג|באוג ספט|בספט אוק|באוק נוב|בנוב דצמ|בדצמ"],
  [
    "ar",
    "يناير|كانون فبراير|شباط مارس|آذار أبريل|ابريل|إبريل|نيسان مايو|أيار|ماي يونيو|حزيران|يونيه يوليو|تموز|يوليه أغسطس|اغسطس|آب سبتمبر|أيلول أكتوبر|اكتوبر نوفمبر ديسمبر",
  ],
  ["vi", "thg1 thg2 thg3 thg4 thg5 thg6 thg7 thg8 thg9 thg10 thg11 thg12"],
  ["th", "ม.ค|มกรา ก.พ|กุมภา มี.ค|มีนา เม.ย|เมษา พ.ค|พฤษภา มิ.ย|มิถุนา ก.ค|กรกฎา ส.ค|สิงหา ก.ย|กันยา ต.ค|ตุลา พ.ย|พฤศจิ ธ.ค|ธันวา"],
  ["id", "jan feb|peb mar apr mei jun jul agu|agt|ags sep okt nov|nop des"],
  ["ms", "jan feb mac apr mei jun jul ogos|ogo sep okt nov dis"],
  ["hi", "जन फ़र|फर मार्च अप्रै मई जून जुला अग सित अक्टू|अक्तू नव दिस"],
  ["ca", "gen febr|feb març abr maig juny jul|juliol agost set oct nov des"],
];

/** Words for before and after noon beside an hour. Lower case, dots taken out. */
export const beforeNoon = new Set(
  "am a.m vorm vormittags 上午 午前 凌晨 早上 清晨 오전 ص صباحا צ לפנה πμ пред дп sa เช้า ก่อนเที่ยง पूर्वाह्न de öö prbr προ ön öö".split(" "),
);
export const afterNoon = new Set(
  "pm p.m nachm nachmittags 下午 午後 晚上 傍晚 中午 夜 오후 م مساء אחהצ μμ след пп ch หลังเที่ยง अपराह्न du ös".split(" "),
);
