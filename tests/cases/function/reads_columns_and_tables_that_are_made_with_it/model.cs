[Table("orders")]
public class Order
{
    public int Id { get; set; }

    public int Qty { get; set; }

    [DefaultSql("1")] public int Price { get; set; }

    [DefaultSql("fresh()")] public long N { get; set; }
}


[Table("extra")]
public class Extra
{
    public int Id { get; set; }

    public int W { get; set; }
}
