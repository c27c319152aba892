package se.fyrvakt.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.fyrvakt.browser.Nu;
import se.fyrvakt.document.Chart.Bar;

class HtmlPaperTest {

    @Test
    void it_is_html_whatever_is_written_in_it() {
        assertThat(Nu.complaints(HtmlPaper.write(Papers.everything()))).isEmpty();
        assertThat(Nu.complaints(HtmlPaper.write(Papers.hostile()))).isEmpty();
    }

    @Test
    void headings_and_tables_are_real_ones() {
        var page = Jsoup.parse(HtmlPaper.write(Papers.everything()));
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("sv");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h2").eachText()).contains("Bilaga 1. Tillgångar");
        assertThat(page.select("table:has(caption):has(thead th[scope=col]):has(tbody th[scope=row])"))
                .hasSize(2);
        assertThat(page.select("a").eachAttr("href")).containsExactly("#rad_1");
        assertThat(page.select("tr#rad_1").text()).startsWith("SYS-001");
    }

    @Test
    void what_people_write_is_never_markup() {
        var page = Jsoup.parse(HtmlPaper.write(Papers.hostile()));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.expectFirst("h3").text()).startsWith("</p><script>alert('x')</script> & \"citat\"");
    }

    @Test
    void what_is_not_measured_has_no_bar() {
        var chart = ChartSvg.svg(new Chart(
                "Titel",
                "Andel.",
                List.of(Bar.unmeasured("2023"), new Bar("2024", 0, "0 %", true), new Bar("2025", 0.5, "50 %", true))));
        var svg = Jsoup.parseBodyFragment(chart);
        assertThat(svg.select(".chart-bar").eachAttr("width")).containsExactly("50.00%");
        assertThat(svg.select("text").eachText()).containsExactly("2023", "ej mätt", "2024", "0 %", "2025", "50 %");
        assertThat(svg.select("desc").text()).isEqualTo("Andel. 2023: ej mätt; 2024: 0 %; 2025: 50 %.");
        assertThat(svg.select("[style], style")).isEmpty();
        assertThat(svg.select("svg[role=img] > title").text()).isEqualTo("Titel");
    }
}
