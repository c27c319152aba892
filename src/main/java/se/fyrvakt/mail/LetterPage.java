package se.fyrvakt.mail;

import java.util.List;

/** A parcel as its receiver reads it. */
record LetterPage(Parcel parcel, String link, String habits) {

    private static final String WHY_STATUTORY =
            "Du får det här för att du står i larmlistan för frister som lagen sätter. Det går inte att stänga av.";

    List<String> paragraphs() {
        return List.of(parcel.body().split("\n"));
    }

    String why() {
        return parcel.isStatutory() ? WHY_STATUTORY : "Hur ofta du får e-post väljer du i Fyrvakt: " + habits;
    }

    String plain() {
        return parcel.body() + "\n\nÖppna i Fyrvakt:\n" + link + "\n\n-- \n" + why() + "\n";
    }
}
