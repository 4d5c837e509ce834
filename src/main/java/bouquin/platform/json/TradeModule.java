package bouquin.platform.json;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.lang.reflect.RecordComponent;

/** Money as an amount and a currency; a record whose only component is a text named {@code value} as that text. */
final class TradeModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    TradeModule() {
        super("bouquin");
        addSerializer(Money.class, new MoneyOut());
        addDeserializer(Money.class, new MoneyIn());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Serializers.Base() {
            @Override
            public JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription bean) {
                RecordComponent value = onlyValue(type.getRawClass());
                return value == null ? null : new ValueOut(type.getRawClass(), value);
            }
        });
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription bean) {
                return onlyValue(type.getRawClass()) == null ? null : new ValueIn(type.getRawClass());
            }
        });
    }

    private static RecordComponent onlyValue(Class<?> type) {
        if (!type.isRecord()) return null;
        RecordComponent[] parts = type.getRecordComponents();
        boolean single = parts.length == 1
                && parts[0].getType() == String.class
                && parts[0].getName().equals("value");
        return single ? parts[0] : null;
    }

    private static final class ValueOut extends StdSerializer<Object> {
        private static final long serialVersionUID = 1;
        private final transient RecordComponent value;

        ValueOut(Class<?> type, RecordComponent value) {
            super(type, true);
            this.value = value;
        }

        @Override
        public void serialize(Object record, JsonGenerator out, SerializerProvider provider) throws IOException {
            try {
                out.writeString((String) value.getAccessor().invoke(record));
            } catch (ReflectiveOperationException broken) {
                throw new IOException(broken);
            }
        }
    }

    private static final class ValueIn extends StdDeserializer<Object> {
        private static final long serialVersionUID = 1;

        ValueIn(Class<?> type) {
            super(type);
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.hasToken(JsonToken.VALUE_STRING)) return context.handleUnexpectedToken(handledType(), in);
            try {
                return handledType().getConstructor(String.class).newInstance(in.getText());
            } catch (ReflectiveOperationException refused) {
                return context.handleWeirdStringValue(handledType(), in.getText(), "not an id");
            }
        }
    }

    private static final class MoneyOut extends StdSerializer<Money> {
        private static final long serialVersionUID = 1;

        MoneyOut() {
            super(Money.class);
        }

        @Override
        public void serialize(Money money, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            out.writeStringField("amount", money.amount());
            out.writeStringField("currency", money.currency());
            out.writeEndObject();
        }
    }

    private static final class MoneyIn extends StdDeserializer<Money> {
        private static final long serialVersionUID = 1;

        MoneyIn() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser in, DeserializationContext context) throws IOException {
            JsonNode node = context.readTree(in);
            JsonNode amount = node.path("amount"), currency = node.path("currency");
            boolean whole = node.size() == 2 && amount.isTextual() && currency.isTextual();
            try {
                if (whole) return Money.parse(amount.textValue(), currency.textValue());
            } catch (Rejected | IllegalArgumentException notMoney) {
                // answered below, with the same words for every way of being wrong
            }
            return context.reportInputMismatch(this, "money is {\"amount\":\"9.90\",\"currency\":\"EUR\"}");
        }
    }
}
