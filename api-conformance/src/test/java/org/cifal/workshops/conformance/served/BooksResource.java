package org.cifal.workshops.conformance.served;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@Path("/v1/books")
@Produces("application/json")
class BooksResource {

    @GET
    public BookPage list() {
        return new BookPage(List.of());
    }

    @POST
    @Consumes("application/json")
    public BookView add(AddBook request) {
        return get(request.title());
    }

    @GET
    @Path("{isbn}")
    public BookView get(@PathParam("isbn") String isbn) {
        return new BookView(isbn, LocalDate.EPOCH, new Shelf(1), Map.of(), null, Map.of());
    }

    @DELETE
    @Path("{isbn}")
    public void remove(@PathParam("isbn") String isbn) {}

    @GET
    @Path("new.csv")
    @Produces("text/csv")
    public String export() {
        return "";
    }

    record BookPage(List<BookView> items) {}

    record BookView(
            String isbn,
            LocalDate published,
            Shelf shelf,
            Map<String, String> labels,
            Object anything,
            Map<String, String> loan) {}

    record Shelf(int row) {}

    record AddBook(String title) {}
}
