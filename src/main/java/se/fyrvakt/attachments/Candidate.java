package se.fyrvakt.attachments;

import org.springframework.web.multipart.MultipartFile;

/** A file that somebody sends, looked at and found to be one that may be kept. */
public record Candidate(String name, String mediaType, byte[] sha256, MultipartFile sent) {

    @Override
    public String toString() {
        return "Candidate";
    }
}
