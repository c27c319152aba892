package se.fyrvakt;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that something sends to the database, begin and commit left out. */
@Configuration(proxyBeanMethods = false)
public class Statements {

    private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();
    private static final ThreadLocal<@Nullable LongAdder> SPENT = new ThreadLocal<>();

    /** The SQL of each, in order, of what this thread does. */
    public static List<String> during(Runnable work) {
        var heard = new ArrayList<String>();
        HEARD.set(heard);
        try {
            work.run();
            return heard;
        } finally {
            HEARD.remove();
        }
    }

    /** How many milliseconds of what this thread does the database answers in. */
    public static long millisDuring(Runnable work) {
        var spent = new LongAdder();
        SPENT.set(spent);
        try {
            work.run();
            return spent.sum() / 1_000_000;
        } finally {
            SPENT.remove();
        }
    }

    @Bean
    static BeanPostProcessor listening() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source && !(bean instanceof Listening) ? new Listening(source) : bean;
            }
        };
    }

    private static class Listening extends DelegatingDataSource {
        Listening(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return listening(Connection.class, super.getConnection(), "");
        }
    }

    /** Hands everything through; what is prepared or made is listened to in its turn. */
    private static <T> T listening(Class<T> type, T target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
                    try {
                        if (method.getName().startsWith("execute")) {
                            hear(args != null && args[0] instanceof String given ? given : sql);
                        }
                        var begun = System.nanoTime();
                        var result = method.invoke(target, args);
                        spend(method.getName(), System.nanoTime() - begun);
                        return result instanceof Statement && target instanceof Connection
                                ? listened(method.getReturnType(), result, args)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @SuppressWarnings("unchecked")
    private static <S> Object listened(Class<S> type, Object statement, Object @Nullable [] args) {
        return listening(type, (S) statement, args != null && args[0] instanceof String sql ? sql : "");
    }

    private static void spend(String method, long nanos) {
        var spent = SPENT.get();
        if (spent != null && method.startsWith("execute")) {
            spent.add(nanos);
        }
    }

    private static void hear(String sql) {
        var heard = HEARD.get();
        if (heard != null) {
            heard.add(sql);
        }
    }
}
