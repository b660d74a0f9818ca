[Table("bookings"), Keyless]
[Exclude("During with &&", Name = "one_at_a_time", Where = "not cancelled", Include = ["Note"], With = ["fillfactor=50"], InitiallyDeferred = true, Comment = "it's taken")]
[Exclude("Note collate \"C\" with =", Name = "one_note", Method = "hash")]
[Exclude("lower(note) text_pattern_ops desc nulls last with =", "(during is null) with =", Name = "keys", Method = "btree", Deferrable = true)]
public class Booking
{
    [Column(TypeName = "tsrange")]
    public object? During { get; set; }

    public bool Cancelled { get; set; }

    public string? Note { get; set; }
}
