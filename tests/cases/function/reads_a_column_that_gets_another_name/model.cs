[Table("orders")]
public class Order
{
    public int Id { get; set; }

    [RenamedFrom("qty")] public int Amount { get; set; }
}
