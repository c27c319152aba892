package se.fyrvakt.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class StaticFileController {

    /** A page made before an upgrade asks for an older version: it is given today's, to be asked for again. */
    @Open
    @GetMapping("/filer/{version}/{name}")
    ResponseEntity<byte[]> file(@PathVariable String version, @PathVariable String name) {
        var file = StaticFiles.file(name);
        if (file == null) {
            return ResponseEntity.notFound().build();
        }
        var keep = StaticFiles.isCurrent(version)
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noStore();
        return ResponseEntity.ok()
                .cacheControl(keep)
                .header(HttpHeaders.CONTENT_TYPE, file.contentType())
                .body(file.content());
    }
}
