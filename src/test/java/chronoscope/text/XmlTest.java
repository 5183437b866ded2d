package chronoscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Random;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class XmlTest {
    @Test
    void what_marks_up_is_escaped() {
        assertThat(Xml.text("a < b && c > \"d\" 'e' ]]>"))
                .isEqualTo("a &lt; b &amp;&amp; c &gt; &quot;d&quot; &#39;e&#39; ]]&gt;");
        assertThat(Xml.attribute("\"x\" onload='y'")).isEqualTo("&quot;x&quot; onload=&#39;y&#39;");
    }

    @Test
    void lines_stay_in_text_and_are_references_in_an_attribute() {
        assertThat(Xml.text("a\n\tb\r\n")).isEqualTo("a\n\tb&#xd;\n");
        assertThat(Xml.attribute("a\n\tb\r\n")).isEqualTo("a&#xa;&#x9;b&#xd;&#xa;");
    }

    @Test
    void what_xml_cannot_hold_is_replaced() {
        assertThat(Xml.text("&\ud7ff\ue000\ufffd")).isEqualTo("&amp;\ud7ff\ue000\ufffd");
        assertThat(Xml.text("a\0b\u001b[31m\ud800\ufffe")).isEqualTo("a\ufffdb\ufffd[31m\ufffd\ufffd");
    }

    @Test
    void what_acts_or_hides_is_a_reference() {
        assertThat(Xml.text("a\u009b\u202e\u00ad\u007f")).isEqualTo("a&#x9b;&#x202e;&#xad;&#x7f;");
    }

    @Test
    void clean_text_is_the_same_instance() {
        String text = "Wei Fenghe’s visit é\n";
        assertThat(Xml.text("plain")).isSameAs("plain");
        assertThat(Xml.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_text_reads_back_but_for_what_xml_cannot_hold(long seed) throws Exception {
        String text = AnyText.of(new Random(seed), 60);
        String holdable = text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\p{Cs}\\uFFFE\\uFFFF]", "\uFFFD");
        Element element = parsed(
                "<a b=\"" + Xml.attribute(text) + "\" c='" + Xml.attribute(text) + "'>" + Xml.text(text) + "</a>");
        assertThat(element.getAttribute("b")).as("seed %s", seed).isEqualTo(holdable);
        assertThat(element.getAttribute("c")).as("seed %s", seed).isEqualTo(holdable);
        assertThat(element.getTextContent()).as("seed %s", seed).isEqualTo(holdable);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Element parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }
}
