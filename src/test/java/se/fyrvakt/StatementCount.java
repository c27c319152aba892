package se.fyrvakt;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what a request asks of the database; begin and commit are no statements of their own here. */
@Configuration
public class StatementCount implements BeanPostProcessor {

    private static final List<String> SENT = new CopyOnWriteArrayList<>();

    /** What has been sent since the last time this was asked. */
    public static List<String> sent() {
        var sent = List.copyOf(SENT);
        SENT.clear();
        return sent;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource") ? new Counting(source) : bean;
    }

    private static final class Counting extends DelegatingDataSource {
        Counting(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            return counted(super.getConnection(), Connection.class, "");
        }
    }

    /** The same object, and what it prepares, with each execution noted. */
    @SuppressWarnings("unchecked")
    private static <T> T counted(T target, Class<T> type, String sql) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            var said = arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : sql;
            if (target instanceof Statement && method.getName().startsWith("execute")) {
                SENT.add(said);
            }
            try {
                var answer = method.invoke(target, arguments);
                return answer instanceof Statement statement && target instanceof Connection
                        ? counted(statement, (Class<Statement>) method.getReturnType(), said)
                        : answer;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }
}
