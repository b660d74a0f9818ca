[Table("invoices")]
public class Invoice
{
    [Key, DatabaseGenerated(DatabaseGeneratedOption.None)]
    public long Number { get; set; }
}
