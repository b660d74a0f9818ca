[Table("orders"), PrimaryKey("Tenant", "Number")]
public class Order
{
    public int Tenant { get; set; }

    public int Number { get; set; }
}

[Table("lines")]
public class Line
{
    public int Id { get; set; }

    public int OrderTenant { get; set; }

    public int OrderNumber { get; set; }

    [ForeignKey("OrderTenant, OrderNumber")]
    public Order Order { get; set; }
}
