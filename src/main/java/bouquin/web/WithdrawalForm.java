package bouquin.web;

import bouquin.checkout.OrderLineView;
import bouquin.checkout.OrderView;
import bouquin.identity.Visitor;
import bouquin.withdrawals.StateWithdrawal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a withdrawal: the contract, the name, the address for the receipt, and a box for each document. */
final class WithdrawalForm {
    private static final String LINE = "line-";

    private WithdrawalForm() {}

    /** Filled in with what is known. @param order the visitor's own, or null */
    static Form begun(Visitor visitor, String contract, OrderView order) {
        Map<String, String> values = new HashMap<>();
        values.put("contract", contract);
        values.put("name", visitor.displayName());
        values.put("email", order == null ? visitor.email() : order.email());
        if (order != null) boxes(order).keySet().forEach(box -> values.put(box, "true"));
        return Form.of(values);
    }

    static StateWithdrawal command(Form form, Visitor visitor, String language, String address) {
        return new StateWithdrawal(
                visitor,
                form.value("contract"),
                form.value("name"),
                form.value("email"),
                lines(form),
                language,
                address);
    }

    /** The documents that can be named, by the names of their boxes; none when there is only one. */
    static Map<String, String> boxes(OrderView order) {
        Map<String, String> boxes = new LinkedHashMap<>();
        if (order == null || order.lines().size() < 2) return boxes;
        for (OrderLineView line : order.lines()) boxes.put(LINE + line.line(), line.title());
        return boxes;
    }

    static Set<Integer> lines(Form form) {
        return form.names().stream()
                .filter(name -> name.matches(LINE + "[1-9][0-9]?"))
                .map(name -> Integer.valueOf(name.substring(LINE.length())))
                .collect(Collectors.toSet());
    }
}
