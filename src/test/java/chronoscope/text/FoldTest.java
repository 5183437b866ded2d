package chronoscope.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.VersionInfo;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    /** What is written, what is typed, and how they agree: by case alone, only without marks, or not at all. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Hello              | hELLO             | CASE
            CAFÉ               | café              | CASE
            café         | café              | CASE
            Café               | cafe              | MARKS
            café         | CAFE              | MARKS
            Straße             | strasse           | CASE
            STRASSE            | straße            | CASE
            STRAẞE             | Straße            | CASE
            Maße               | Mase              | NEVER
            ＷＩＤＥ           | wide              | CASE
            ﬁle                | FILE              | CASE
            km²                | km2               | CASE
            № 5                | no 5              | CASE
            ΟΔΟΣ               | οδος              | CASE
            οδοσ               | οδος              | CASE
            Οδός               | οδος              | MARKS
            Ἀθῆναι             | αθηναι            | MARKS
            ΐ                  | Ϊ\u0301                | CASE
            Ϋπνος              | υπνος             | MARKS
            ᾳ                  | αι                | CASE
            µm                 | μM                | CASE
            İstanbul           | istanbul          | MARKS
            Diyarbakır         | DIYARBAKIR        | CASE
            ǆ                  | Ǆ                 | CASE
            ŉ                  | 'n                | MARKS
            ſelf               | Self              | CASE
            Łódź               | łódź              | CASE
            Łódź               | lodz              | MARKS
            Ørsted             | orsted            | MARKS
            Đà Nẵng            | da nang           | MARKS
            Ærø                | aero              | MARKS
            Cœur               | coeur             | MARKS
            Ångström           | angstrom          | MARKS
            Åse                | Åse               | CASE
            Phạm Văn Đồng      | pham van dong     | MARKS
            ḍād                | dad               | MARKS
            façade             | facade            | MARKS
            Bagheri’s          | bagheri's         | MARKS
            ‘Abd               | 'abd              | MARKS
            “deal”             | "deal"            | MARKS
            1939–45            | 1939-45           | MARKS
            a — b              | a - b             | MARKS
            −44                | -44               | MARKS
            U‑boat             | u-boat            | MARKS
            co\u00ADoperation  | cooperation       | CASE
            می\u200Cخواهم      | میخواهم           | CASE
            x\uFE0F            | x                 | CASE
            zero\u200Bwidth    | zerowidth         | CASE
            МОСКВА             | москва            | CASE
            Горбачёв           | горбачев          | MARKS
            за\u0301мок        | замок             | MARKS
            Й                  | й                 | CASE
            йод                | иод               | NEVER
            Київ               | Киів              | NEVER
            ў                  | у                 | NEVER
            ѓ                  | г                 | NEVER
            ќ                  | к                 | NEVER
            ѝ                  | и                 | MARKS
            ӓ                  | а                 | NEVER
            שָׁלוֹם            | שלום              | MARKS
            תל־אביב            | תל-אביב           | MARKS
            ש                  | ס                 | NEVER
            مُحَمَّد           | محمد              | MARKS
            محـــمد            | محمد              | MARKS
            أحمد               | احمد              | MARKS
            آدم                | ادم               | MARKS
            إسلام              | اسلام             | MARKS
            ایران              | ايران             | MARKS
            کرمان              | كرمان             | MARKS
            مؤتمر              | موتمر             | NEVER
            ب                  | ت                 | NEVER
            राम                | रमा               | NEVER
            राम                | रम                | NEVER
            क़              | क़       | CASE
            क़              | क                 | NEVER
            কি                 | কা                | NEVER
            กา                 | กี                | NEVER
            パリ               | ﾊﾟﾘ               | CASE
            パリ               | バリ              | NEVER
            パリ               | ハリ              | NEVER
            が                 | が      | CASE
            が                 | か                | NEVER
            ㌔                 | キロ              | CASE
            한국               | 한국 | CASE
            ა                  | Ა                 | CASE
            ꭰ                  | Ꭰ                 | CASE
            ա                  | Ա                 | CASE
            և                  | եւ                | CASE
            𐐨                  | 𐐀                 | CASE
            ≠                  | =                 | NEVER
            日本               | 日木              | NEVER
            """)
    void texts_are_compared_without_case_and_then_without_marks(String written, String typed, Agreement how) {
        assertThat(Fold.caseless(written).equals(Fold.caseless(typed))).isEqualTo(how == Agreement.CASE);
        assertThat(Fold.of(written).equals(Fold.of(typed))).isEqualTo(how != Agreement.NEVER);
    }

    enum Agreement {
        CASE,
        MARKS,
        NEVER
    }

    @ParameterizedTest
    @CsvSource({"id, id", "Café, Café", "Cafe\u0301, Café", "x\u0301, x\u0301"})
    void an_id_has_a_letter_and_its_accent_as_one(String id, String composed) {
        assertThat(Fold.composed(id)).isEqualTo(composed);
    }

    @Test
    void a_part_of_a_word_is_found_and_a_part_of_a_letter_is_not() {
        assertThat(Fold.of("バリ")).doesNotContain(Fold.of("ハ"));
        assertThat(Fold.of("Балтийск")).doesNotContain(Fold.of("балтии"));
        assertThat(Fold.of("Łódź")).contains(Fold.of("ód"));
    }

    @Test
    void what_is_nothing_but_marks_is_not_found_everywhere() {
        for (String nothing : new String[] {"\u00AD", "ـ", "\u200D", "ً"}) {
            assertThat(Fold.of("words")).doesNotContain(Fold.of(nothing));
        }
    }

    /** Letters that Unicode added after the oldest of our Java versions are left out: they fold by Java version. */
    @Test
    void case_is_folded_as_unicode_does() {
        Normalizer2 oracle = Normalizer2.getNFKCCasefoldInstance();
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            boolean letter = Character.isDefined(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
            if (!letter || UCharacter.getAge(codePoint).compareTo(VersionInfo.getInstance(13)) > 0) {
                continue;
            }
            String text = Character.toString(codePoint);
            String folded = oracle.normalize(text);
            String ours = Fold.caseless(text);
            boolean dotless = folded.equals("ı");
            boolean cherokee = UScript.getScript(codePoint) == UScript.CHEROKEE;
            if (!dotless && !cherokee && !folded.isEmpty()) {
                assertThat(ours).as("U+%04X", codePoint).isEqualTo(folded);
            }
            if (cherokee) {
                assertThat(oracle.normalize(ours)).as("U+%04X", codePoint).isEqualTo(folded);
            }
            assertThat(Fold.of(Fold.of(text))).as("U+%04X", codePoint).isEqualTo(Fold.of(text));
        }
    }

    @Test
    void folding_twice_changes_nothing_more() {
        Random random = new Random(6);
        String letters = "aÅåßſİıΣςάΐеёйѓ\u0300\u0301\u0306\u0308שָאآیکـَراमिカハ\u309Aﾊﾟłæ–’ﬁ\u00AD\u20DD\u0323ạǖ";
        int[] all = letters.codePoints().toArray();
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(6), 0, all.length).forEach(index -> text.appendCodePoint(all[index]));
            String once = Fold.of(text.toString());
            assertThat(Fold.of(once)).as("%s", text).isEqualTo(once);
        }
    }

    @Test
    void places_are_those_of_the_text_as_it_is_written() {
        checkPlaces("The Café, a CAFE", "cafe", "Café|CAFE");
        checkPlaces("café" + "s", "cafe", "café");
        checkPlaces("ΟΔΟΣ", "οδοσ", "ΟΔΟΣ");
        checkPlaces("ﬁle", "f", "ﬁ");
        checkPlaces("aaa", "aa", "aa");
        checkPlaces("co\u00ADop", "coop", "co\u00ADop");
        checkPlaces("a Straße", "strasse", "Straße");
        checkPlaces("ﾊﾟﾘ", Fold.of("パリ"), "ﾊﾟﾘ");
        checkPlaces("محـــمد", Fold.of("محمد"), "محـــمد");
        checkPlaces("Bagheri’s visit", "bagheri's", "Bagheri’s");
        checkPlaces("x\u1112\u1161\u11ABx", Fold.of("한"), "\u1112\u1161\u11AB");
        checkPlaces("text", "", "");
        checkPlaces("text", "no", "");
    }

    private static void checkPlaces(String text, String folded, String parts) {
        assertThat(Fold.places(text, folded).stream()
                        .map(place -> text.substring(place[0], place[1]))
                        .collect(joining("|")))
                .isEqualTo(parts);
    }
}
