package bouquin.identity;

import jakarta.enterprise.context.RequestScoped;

/** The visitor of this request, as the door that let it in (pages or API) has found out. */
@RequestScoped
public class CurrentVisitor {
    private Visitor visitor = Visitor.READER;
    private String address = "";

    public Visitor get() {
        return visitor;
    }

    /** The client's network address, "" outside a request. */
    public String address() {
        return address;
    }

    public void enter(Visitor visitor, String address) {
        this.visitor = visitor;
        this.address = address;
    }
}
