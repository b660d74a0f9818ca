[Table("trips"), PgIndex(nameof(Day), Name = "ix", OnOnly = true)]
public class Trip
{
    public int Id { get; set; }
    [Unique(AttachedTo = "only")] public DateOnly Day { get; set; }
}
