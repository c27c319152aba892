package se.fyrvakt.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plain reading of the figures, against what is known of the example and what each trap should give. */
class OracleTest {

    private static final Path EXAMPLE = Path.of("examples/hagersten-alvsjo-2023");

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_example_gives_the_figures_of_the_published_report() {
        var figures = Oracle.figures(EXAMPLE, LocalDate.of(2023, 11, 16));
        assertThat(count(figures, "tillgangar.i_bruk")).isEqualTo(106);
        assertThat(count(figures, "tillgangar.klassade")).isEqualTo(10);
        assertThat(figures).containsEntry("tillgangar.klassade.andel_procent", share("9.4", 10, 106));
        assertThat(count(figures, "incidenter.verksamhetsrelaterade")).isEqualTo(5);
        assertThat(count(figures, "incidenter.informativa")).isEqualTo(38);
        assertThat(count(figures, "utbildning.INFOSÄK.genomfort")).isEqualTo(2425);
        assertThat(figures).containsEntry("utbildning.INFOSÄK.genomfort.andel_procent", share("93.0", 2425, 2608));
        assertThat(count(figures, "styrdokument.gallande")).isEqualTo(14);
        assertThat(count(figures, "styrdokument.gallande.tillämpningsanvisning"))
                .isEqualTo(1);
        assertThat(count(figures, "moten.förvaltningsledning.isam_och_dso")).isEqualTo(2);
        assertThat(count(figures, "moten.chefsforum.isam_och_dso")).isEqualTo(2);
        assertThat(count(figures, "moten.stadsdelsnämnd.isam_och_dso")).isEqualTo(1);
        assertThat(count(figures, "rekommendationer.REV-2020")).isEqualTo(7);
        assertThat(count(figures, "rekommendationer.REV-2020.oppna")).isEqualTo(2);
        assertThat(count(figures, "atgarder.ur_arsrapporten")).isEqualTo(9);
        assertThat(value(figures, "mal.2023.utbildning.INFOSÄK.andel"))
                .isEqualTo(new Goal(new BigDecimal("85.0"), new BigDecimal("93.0"), true));
    }

    /** Counted from the files by other means. */
    @Test
    void the_example_gives_what_was_counted_by_hand() {
        var figures = Oracle.figures(EXAMPLE, LocalDate.of(2023, 11, 16));
        assertThat(figures)
                .containsEntry("tillgangar.verksamhetskritiska.klassade.andel_procent", share("28.6", 10, 35))
                .containsEntry("incidenter.bedomd_24h.andel_procent", Answer.unknown())
                .containsEntry("utbildning.NIS.genomfort.andel_procent", Answer.unknown())
                .containsEntry("mal.2024.klassning.andel", Answer.unknown());
        assertThat(count(figures, "incidenter.verksamhetsrelaterade.pagaende")).isEqualTo(1);
        assertThat(count(figures, "incidenter.personuppgiftsincidenter")).isEqualTo(1);
        assertThat(count(figures, "personer.anstallda")).isEqualTo(2608);
        assertThat(count(figures, "avdelning.ÄLD.personer.anstallda")).isEqualTo(976);
        assertThat(count(figures, "avdelning.ADM.personer.anstallda")).isEqualTo(70);
        assertThat(count(figures, "enhet.ÄLD-04.tillgangar.i_bruk")).isEqualTo(24);
        assertThat(count(figures, "enhet.ÄLD.personer.anstallda")).isZero();
        assertThat(count(figures, "behorigheter.rader")).isEqualTo(420);
        assertThat(count(figures, "roller.ambassadör")).isEqualTo(18);
        assertThat(count(figures, "aktiviteter.innevarande_manad_ej_gjorda")).isEqualTo(2);
        assertThat(count(figures, "aktiviteter.informationssäkerhet.timmar")).isEqualTo(184);
        assertThat(value(figures, "arbetstid.informationssäkerhetssamordnare.timmar_under_aret"))
                .isEqualTo(new BigDecimal("521.4"));
        assertThat(count(figures, "atgarder.status.avbruten")).isZero();
        assertThat(count(figures, "styrdokument.forsenad_oversyn")).isEqualTo(1);
    }

    @Test
    void an_empty_folder_counts_nothing_and_measures_nothing() {
        var figures = at("2024-02-29");
        assertThat(count(figures, "tillgangar.i_bruk")).isZero();
        assertThat(figures).containsEntry("tillgangar.klassade.andel_procent", new Answer(null, 0L, 0L));
    }

    @Test
    void assets_planned_or_retired_are_not_in_use() throws IOException {
        file("enheter", "Kod;Namn;Typ;Överordnad;Chef", "A;A;avdelning;;");
        file(
                "tillgangar",
                "Id;Enhet;Verksamhetskritisk;Tagen i bruk;Avvecklad",
                "1;A;ja;;",
                "2;A;;2024-02-29;2024-03-01",
                "3;A;ja;2024-03-01;",
                "4;A;ja;2020-01-01;2024-02-29");
        var figures = at("2024-02-29");
        assertThat(count(figures, "tillgangar.i_bruk")).isEqualTo(2);
        assertThat(count(figures, "tillgangar.verksamhetskritiska")).isEqualTo(1);
        assertThat(count(figures, "enhet.A.tillgangar.i_bruk")).isEqualTo(2);
        assertThat(count(at("2024-03-01"), "tillgangar.i_bruk")).isEqualTo(2);
    }

    @Test
    void the_latest_classification_decides_and_must_still_be_valid() throws IOException {
        file(
                "tillgangar",
                "Id;Tagen i bruk",
                "förnyad;",
                "förföll;",
                "sista dagen;",
                "tills vidare;",
                "framåt;",
                "kort;");
        file(
                "klassningar",
                "Tillgång;Klassad;Giltig till",
                "förnyad;2021-01-01;2023-01-01",
                "förnyad;2023-01-01;2025-01-01",
                "förföll;2022-01-01;2024-02-28",
                "sista dagen;2022-01-01;2024-02-29",
                "tills vidare;2001-01-01;",
                "framåt;2024-03-01;",
                "kort;2020-01-01;2030-01-01",
                "kort;2023-01-01;2023-06-01");
        assertThat(at("2024-02-29")).containsEntry("tillgangar.klassade.andel_procent", share("50.0", 3, 6));
    }

    @Test
    void incidents_belong_to_the_year_of_the_report_in_Stockholm() throws IOException {
        file(
                "incidenter",
                "Nummer;Inträffade;Rapporterad;Bedömning;NIS-incident;Personuppgiftsincident;Status",
                "1;;2023-12-31T23:30Z;verksamhetsrelaterad;ja;;pågår",
                "2;2024-01-01 00:01;2023-12-31 23:59;verksamhetsrelaterad;ja;;pågår",
                "3;2023-12-31 22:00;2024-01-01 00:00;verksamhetsrelaterad;nej;ja;avslutad",
                "4;;2024-02-29 23:59;informativ;;ja;avslutad",
                "5;;2024-03-01 00:00;informativ;;ja;avslutad",
                "6;;2024-02-29 22:59Z;;;;pågår",
                "7;;2024-02-29 23:00Z;;;;pågår");
        var figures = at("2024-02-29");
        assertThat(count(figures, "incidenter.verksamhetsrelaterade")).isEqualTo(2);
        assertThat(count(figures, "incidenter.verksamhetsrelaterade.pagaende")).isEqualTo(1);
        assertThat(count(figures, "incidenter.informativa")).isEqualTo(1);
        assertThat(count(figures, "incidenter.obedomda")).isEqualTo(1);
        assertThat(count(figures, "incidenter.nis")).isEqualTo(1);
        assertThat(count(figures, "incidenter.personuppgiftsincidenter")).isEqualTo(2);
        assertThat(count(at("2023-12-31"), "incidenter.verksamhetsrelaterade")).isEqualTo(1);
    }

    @Test
    void a_day_and_night_is_24_elapsed_hours_also_when_clocks_change() throws IOException {
        file(
                "incidenter",
                "Nummer;Rapporterad;Bedömning;Bedömd",
                "våren;2024-03-30 12:00;informativ;2024-03-31 13:00",
                "våren för sent;2024-03-30 12:00;informativ;2024-03-31 13:01",
                "hösten för sent;2024-10-26 12:00;informativ;2024-10-27 12:00",
                "hösten;2024-10-26 12:00;informativ;2024-10-27 11:00",
                "ej bedömd;2024-10-26 12:00;;");
        file("mal", "År;Mål;Mått;Målvärde", "2024;;incident.bedömd_24h.andel;50,0 %", "2023;;klassning.andel;1 %");
        var figures = at("2024-12-31");
        assertThat(figures)
                .containsEntry("incidenter.bedomd_24h.andel_procent", share("50.0", 2, 4))
                .containsEntry("mal.2023.klassning.andel", Answer.unknown());
        assertThat(value(figures, "mal.2024.incident.bedömd_24h.andel"))
                .isEqualTo(new Goal(new BigDecimal("50.0"), new BigDecimal("50.0"), true));
    }

    @Test
    void the_hour_that_comes_twice_is_the_first_of_the_two() {
        assertThat(Texts.moment("2023-10-29 02:30")).isEqualTo("2023-10-29T00:30:00Z");
    }

    @Test
    void people_count_through_their_last_day_where_they_are_placed() throws IOException {
        units();
        people(
                "1;a@exempel.se;D-1;2020-01-01;2024-02-29",
                "2;b@exempel.se;D-11;2024-02-29;",
                "3;c@exempel.se;D;2020-01-01;",
                "4;d@exempel.se;D-1;2020-01-01;2024-02-28",
                "5;e@exempel.se;D-1;2024-03-01;",
                "6;f@exempel.se;ROT;2020-01-01;");
        var figures = at("2024-02-29");
        assertThat(count(figures, "personer.anstallda")).isEqualTo(4);
        assertThat(count(figures, "avdelning.D.personer.anstallda")).isEqualTo(3);
        assertThat(count(figures, "enhet.D.personer.anstallda")).isEqualTo(1);
        assertThat(count(figures, "avdelning.D-1.personer.anstallda")).isEqualTo(2);
        assertThat(count(figures, "enhet.ROT.personer.anstallda")).isEqualTo(1);
        assertThat(figures).doesNotContainKey("avdelning.ROT.personer.anstallda");
    }

    @Test
    void a_passed_course_holds_its_calendar_months_and_a_failure_takes_nothing_away() throws IOException {
        units();
        people(
                "01;a@exempel.se;D;2023-06-01;",
                "1;b@exempel.se;D;2020-01-01;",
                "2;c@exempel.se;D;2020-01-01;2024-02-28",
                "3;d@exempel.se;D;2020-01-01;",
                "4;e@exempel.se;D-1;2020-01-01;");
        file("kurser", "Kod;Giltighetstid månader;Målgrupp", "A.1;6;alla", "B;;berörda");
        file(
                "genomforanden",
                "Kurs;Anställnings-id;Genomförd;Resultat",
                "A.1;01;2023-08-29;godkänd",
                "A.1;1;2023-08-28;godkänd",
                "A.1;2;2024-01-01;godkänd",
                "A.1;3;2023-12-01;godkänd",
                "A.1;3;2023-12-01;godkänd",
                "A.1;3;2024-02-01;underkänd",
                "A.1;4;2024-03-01;godkänd",
                "B;4;2001-01-01;godkänd",
                "B;3;2001-01-01;");
        file("mal", "År;Mål;Mått;Målvärde", "2024;;utbildning.A.1.andel;50 %", "2024;;utbildning.B.andel;50 %");
        var figures = at("2024-02-29");
        assertThat(figures)
                .containsEntry("utbildning.A.1.genomfort.andel_procent", share("50.0", 2, 4))
                .containsEntry("utbildning.B.genomfort.andel_procent", Answer.unknown())
                .containsEntry("mal.2024.utbildning.B.andel", Answer.unknown());
        assertThat(count(figures, "utbildning.B.genomfort")).isEqualTo(1);
        assertThat(count(figures, "avdelning.D.utbildning.A.1.genomfort")).isEqualTo(2);
        assertThat(count(figures, "enhet.D-1.utbildning.B.genomfort")).isEqualTo(1);
        assertThat(value(figures, "mal.2024.utbildning.A.1.andel"))
                .isEqualTo(new Goal(new BigDecimal("50.0"), new BigDecimal("50.0"), true));
    }

    @Test
    void a_course_of_the_last_day_of_August_holds_through_the_leap_day() throws IOException {
        people("1;a@exempel.se;D;2020-01-01;");
        file("kurser", "Kod;Giltighetstid månader;Målgrupp", "A;6;alla");
        file("genomforanden", "Kurs;Anställnings-id;Genomförd;Resultat", "A;1;2023-08-31;godkänd");
        assertThat(count(at("2024-02-29"), "utbildning.A.genomfort")).isEqualTo(1);
        assertThat(count(at("2024-03-01"), "utbildning.A.genomfort")).isZero();
    }

    @Test
    void managers_are_people_and_not_addresses() throws IOException {
        file(
                "enheter",
                "Kod;Namn;Typ;Överordnad;Chef",
                "D;D;avdelning;;chef@exempel.se",
                "D-1;D;enhet;D;Chef@exempel.se",
                "D-2;D;enhet;D;annan@exempel.se",
                "D-3;D;enhet;D;slutat@exempel.se",
                "D-4;D;enhet;D;ingen@exempel.se",
                "D-5;D;enhet;D;");
        people(
                "1;chef@exempel.se;D;2010-01-01;",
                "2;chef@exempel.se;D;2020-01-01;",
                "3;annan@exempel.se;D;2020-01-01;",
                "4;slutat@exempel.se;D;2020-01-01;2023-01-01",
                "5;vanlig@exempel.se;D;2020-01-01;");
        file("kurser", "Kod;Giltighetstid månader;Målgrupp", "LED;;chefer");
        file(
                "genomforanden",
                "Kurs;Anställnings-id;Genomförd;Resultat",
                "LED;1;2023-01-01;godkänd",
                "LED;3;2023-01-01;godkänd",
                "LED;5;2023-01-01;godkänd");
        var figures = at("2024-02-29");
        assertThat(figures).containsEntry("utbildning.LED.genomfort.andel_procent", share("50.0", 1, 2));
        assertThat(count(figures, "utbildning.LED.genomfort")).isEqualTo(3);
    }

    @Test
    void the_last_of_a_chain_of_documents_is_in_force() throws IOException {
        file(
                "styrdokument",
                "Titel;Typ;Gäller från;Nästa översyn;Status;Ersätter",
                "A;rutin;2020-01-01;2021-01-01;gällande;",
                "A;Rutin;2022-01-01;2023-01-01;gällande;A",
                "B;rutin;2024-02-29;2024-02-28;gällande;A",
                "C;policy;2024-03-01;;gällande;B",
                "D;plan;2021-01-01;;gällande;",
                "E;plan;2023-01-01;;utkast;D",
                "F;plan;2023-01-01;;upphävd;D",
                "G;plan;2019-01-01;2024-02-29;gällande;D",
                "H;plan;2019-01-01;2024-02-29;ersatt;");
        var figures = at("2024-02-29");
        // A of 2020 fell to A of 2022, which fell to B; C is yet to come, and G began before D
        assertThat(count(figures, "styrdokument.gallande")).isEqualTo(3);
        assertThat(count(figures, "styrdokument.gallande.rutin")).isEqualTo(1);
        assertThat(count(figures, "styrdokument.gallande.policy")).isZero();
        assertThat(count(figures, "styrdokument.gallande.plan")).isEqualTo(2);
        assertThat(count(figures, "styrdokument.forsenad_oversyn")).isEqualTo(1);
        assertThat(count(figures, "styrdokument.utan_oversynsdag")).isEqualTo(1);
        var next = at("2024-03-01");
        assertThat(count(next, "styrdokument.gallande.policy")).isEqualTo(1);
        assertThat(count(next, "styrdokument.gallande.rutin")).isZero();
    }

    @Test
    void meetings_count_in_the_year_until_the_day() throws IOException {
        file(
                "moten",
                "Datum;Forum;Ämne;Medverkande",
                "2023-12-31;nämnd;a;ISAM, DSO",
                "2024-02-29;nämnd;b;DSO,isam",
                "2024-02-28;Nämnd;c;ISAM",
                "2024-01-28;nämnd;c;stadsdelsdirektör, DSO",
                "2024-03-01;nämnd;d;ISAM, DSO",
                "2023-03-01;ledning;d;ISAM, DSO");
        var figures = at("2024-02-29");
        assertThat(count(figures, "moten.nämnd.isam")).isEqualTo(2);
        assertThat(count(figures, "moten.nämnd.dso")).isEqualTo(2);
        assertThat(count(figures, "moten.nämnd.isam_och_dso")).isEqualTo(1);
        assertThat(count(figures, "moten.ledning.isam_och_dso")).isZero();
    }

    @Test
    void what_is_done_after_the_day_is_open_on_it() throws IOException {
        file("revisioner", "Id", "R.1", "R2");
        file(
                "rekommendationer",
                "Revision;Nr;Väsentlig;Status;Klar",
                "R.1;1;ja;genomförd;2024-03-01",
                "R.1;2;ja;genomförd;2024-02-29",
                "R.1;3;nej;kvarstår;",
                "R.1;4;nej;avförd;");
        file(
                "atgarder",
                "Nr;Källa;Referens;Förfaller;Status;Klar",
                "1;årsrapport;2024;2024-02-28;klar;2024-03-01",
                "2;årsrapport;2023;2024-02-28;klar;2024-02-29",
                "3;revision;2024;2024-02-29;pågår;",
                "4;revision;R.1;2024-02-28;avbruten;",
                "5;incident;1;2024-02-28;planerad;");
        var figures = at("2024-02-29");
        assertThat(count(figures, "rekommendationer.R.1")).isEqualTo(4);
        assertThat(count(figures, "rekommendationer.R.1.oppna")).isEqualTo(2);
        assertThat(count(figures, "rekommendationer.R.1.oppna_vasentliga")).isEqualTo(1);
        assertThat(count(figures, "rekommendationer.R2")).isZero();
        assertThat(count(figures, "atgarder.forsenade")).isEqualTo(2);
        assertThat(count(figures, "atgarder.ur_arsrapporten")).isEqualTo(1);
        assertThat(count(figures, "atgarder.status.klar")).isEqualTo(2);
    }

    @Test
    void a_year_ago_from_the_leap_day_is_the_last_of_February() throws IOException {
        file("behandlingar", "Nr;Senast granskad", "1;", "2;2023-02-28", "3;2023-02-27", "4;2024-02-01");
        file("tillgangar", "Id;Avvecklad", "1;", "2;2024-01-01");
        file(
                "kontinuitetsplaner",
                "Plan;Tillgång;Beslutad;Senast övad",
                "a;1;2024-02-29;",
                "b;1;2020-02-29;2023-02-28",
                "c;1;2020-02-29;2023-02-27",
                "d;2;2020-02-29;",
                "e;1;2024-03-01;",
                "f;1;;");
        var figures = at("2024-02-29");
        assertThat(count(figures, "behandlingar")).isEqualTo(4);
        assertThat(count(figures, "behandlingar.aldrig_granskade")).isEqualTo(1);
        assertThat(count(figures, "behandlingar.granskade_for_mer_an_ett_ar_sedan"))
                .isEqualTo(1);
        assertThat(count(figures, "kontinuitetsplaner")).isEqualTo(3);
        assertThat(count(figures, "kontinuitetsplaner.aldrig_ovade")).isEqualTo(1);
        assertThat(count(figures, "kontinuitetsplaner.ej_ovade_senaste_aret")).isEqualTo(2);
    }

    @Test
    void work_is_planned_by_the_month_and_hours_by_the_week() throws IOException {
        file(
                "aktiviteter",
                "Aktivitet;Årshjul;Månad;Timmar;Senast genomförd",
                "a;hjul;1;8;2023-01-20",
                "b;hjul;1;8;2024-02-29",
                "c;hjul;1;8;2024-03-01",
                "d;APT;2;1;",
                "e;Hjul;3;4;");
        file(
                "arbetstid",
                "E-post;Roll;Timmar per vecka;Från;Till",
                "a@exempel.se;isam;7,5;2023-07-01;2024-02-29",
                "b@exempel.se;isam;10;2024-03-01;",
                "c@exempel.se;dso;10;2025-03-01;");
        file(
                "roller",
                "E-post;Roll;Omfattning;Från;Till",
                "a@exempel.se;isam;D;;2024-02-29",
                "b@exempel.se;isam;D;2024-03-01;",
                "c@exempel.se;dso;D;2020-01-01;2024-02-28");
        var figures = at("2024-02-29");
        assertThat(count(figures, "aktiviteter.forfallna_ej_gjorda")).isEqualTo(2);
        assertThat(count(figures, "aktiviteter.hjul.forfallna_ej_gjorda")).isEqualTo(2);
        assertThat(count(figures, "aktiviteter.innevarande_manad_ej_gjorda")).isEqualTo(1);
        assertThat(count(figures, "aktiviteter.hjul.timmar")).isEqualTo(28);
        assertThat(value(figures, "arbetstid.isam.timmar_per_vecka")).isEqualTo(new BigDecimal("7.5"));
        // 60 days of 7.5 hours and 306 of 10, over 7
        assertThat(value(figures, "arbetstid.isam.timmar_under_aret")).isEqualTo(new BigDecimal("501.4"));
        assertThat(count(figures, "arbetstid.dso.timmar_per_vecka")).isZero();
        assertThat(value(figures, "arbetstid.dso.timmar_under_aret")).isEqualTo(new BigDecimal("0.0"));
        assertThat(count(figures, "roller.isam")).isEqualTo(1);
        assertThat(count(figures, "roller.dso")).isZero();
    }

    @Test
    void access_is_held_against_the_people_of_the_day() throws IOException {
        units();
        people(
                "007;a@exempel.se;D-1;2020-01-01;",
                "8;b@exempel.se;D-1;2020-01-01;2024-02-28",
                "9;c@exempel.se;D-1;2024-03-01;");
        file(
                "behorigheter",
                "Tillgång;Konto;Anställnings-id;Mapp;Behörighet",
                "1;a;007;D-1;läsa",
                "1;a;007;D;läsa",
                "1;a;007;D;läsa",
                "1;a;007;gemensam;läsa",
                "1;a;7;D;läsa",
                "1;a;;D;läsa",
                "1;b;8;D;läsa",
                "1;c;9;D;läsa");
        var figures = at("2024-02-29");
        assertThat(count(figures, "behorigheter.rader")).isEqualTo(8);
        assertThat(count(figures, "behorigheter.utan_id")).isEqualTo(1);
        assertThat(count(figures, "behorigheter.okant_id")).isEqualTo(1);
        assertThat(count(figures, "behorigheter.slutat")).isEqualTo(1);
        assertThat(count(figures, "behorigheter.annan_enhets_mapp")).isEqualTo(2);
    }

    @Test
    void cells_hold_quotes_separators_and_line_breaks() throws IOException {
        file("internkontroll", "År;Process;Kontrollmoment;Resultat", "2024;\"a;\"\"b\"\"\nc\";d;", "2024;e;f;\"\n\"");
        var rows = CanonicalFile.rows(folder, "internkontroll");
        assertThat(rows.getFirst().text("Process")).isEqualTo("a;\"b\"\nc");
        assertThat(rows).extracting(CanonicalRow::line).containsExactly(2L, 4L);
        assertThat(count(at("2024-02-29"), "internkontroll.2024.utan_resultat")).isEqualTo(2);
    }

    private void units() throws IOException {
        file(
                "enheter",
                "Kod;Namn;Typ;Överordnad;Chef",
                "ROT;Rot;förvaltning;;",
                "D;D;avdelning;ROT;",
                "D-1;D;avdelning;D;",
                "D-11;D;enhet;D-1;");
    }

    private void people(String... rows) throws IOException {
        file("personer", "Anställnings-id;E-post;Enhet;Anställd från;Anställd till", rows);
    }

    private void file(String name, String titles, String... rows) throws IOException {
        Files.writeString(CanonicalFile.in(folder, name), titles + "\n" + String.join("\n", rows) + "\n");
    }

    private SortedMap<String, Answer> at(String day) {
        return Oracle.figures(folder, LocalDate.parse(day));
    }

    private static Answer share(String percent, long numerator, long denominator) {
        return new Answer(new BigDecimal(percent), numerator, denominator);
    }

    private static @Nullable Object value(SortedMap<String, Answer> figures, String name) {
        return Objects.requireNonNull(figures.get(name), name).value();
    }

    private static long count(SortedMap<String, Answer> figures, String name) {
        return (Long) Objects.requireNonNull(value(figures, name), name);
    }
}
