[assembly: Extension("hstore", Schema = "public")]
[assembly: Domain("amount", "numeric")]
[assembly: Domain("net_amount", "amount", Check = "VALUE <> 7")]
[Table("orders"), Keyless]
public class Order
{
    [Column(TypeName = "net_amount")] public decimal? Total { get; set; }
}
