package se.fyrvakt.identity;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import se.fyrvakt.web.AnswerHandler;

/** The order of the gate: headers, who comes and whether they may, then whether the form sent is one of ours. */
@Configuration
class SecurityConfiguration {

    /** Everything from here, nothing inline. The charts' and the icon's data: addresses are images only. */
    static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "connect-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");

    private static final String DEVICES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** Mail programs send it by themselves, as RFC 8058 has it; the address holds a secret of its own. */
    private static final String UNSUBSCRIBING = "/avanmal/*";

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain gate(
            HttpSecurity http,
            CsrfTokenRepository tokens,
            Doorman doorman,
            Addresses addresses,
            AnswerHandler answers) {
        var handler = new XorCsrfTokenRequestAttributeHandler();
        return http.headers(SecurityConfiguration::headers)
                .addFilterBefore(new GateFilter(doorman, addresses, tokens, handler), CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(handler)
                        .ignoringRequestMatchers(UNSUBSCRIBING))
                .exceptionHandling(refused -> refused.accessDeniedHandler(
                        (request, response, why) -> answers.write(new FormTooOldPage(), request, response)))
                .anonymous(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .build();
    }

    /** In a cookie, so that whoever only looks at the sign-in page leaves nothing in the database. */
    @Bean
    CsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("fyrvakt-formular");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true));
        return tokens;
    }

    /** Pages are stored nowhere by Spring's default; files say for themselves how long they keep. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(DEVICES))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
