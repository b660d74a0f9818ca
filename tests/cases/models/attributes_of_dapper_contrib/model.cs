namespace Garage
{
    using Dapper.Contrib.Extensions;

    [Table("Sales.Cars")]
    public class Car
    {
        [Key] public int Id { get; set; }
        public string Make { get; set; } = "";
        [Write(false), NotMapped] public string Title { get; set; } = "";
        [Computed, Column("made_at"), DefaultSql("now()")] public DateTime MadeAt { get; set; }
    }

    [Table("prices")]
    public class Price
    {
        [ExplicitKey] public int Code { get; set; }
        [Write(true)] public decimal Amount { get; set; }
    }
}
