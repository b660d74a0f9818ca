[Table("invoices", Schema = "sales"), Sequence("invoice_numbers")]
public class Invoice
{
    [Key, DefaultSql("nextval('sales.invoice_numbers')")]
    public long Number { get; set; }
}
