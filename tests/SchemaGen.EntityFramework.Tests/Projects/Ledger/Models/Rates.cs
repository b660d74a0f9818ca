using Dapper.Contrib.Extensions;

namespace Ledger.Models;

[Table("rate")]
public class Rate
{
    [Key] public int Id { get; set; }
    public string Currency { get; set; } = "";
    public decimal Value { get; set; }
    public DateOnly Day { get; set; }
}

[Table("currency")]
public class Currency
{
    [ExplicitKey] public string Code { get; set; } = "";
    public int Decimals { get; set; }
}
