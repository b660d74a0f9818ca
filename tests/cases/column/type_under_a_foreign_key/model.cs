[Table("owners")]
public class Owner
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public long Id { get; set; }
}

[Table("cars"), Keyless]
public record Car([References(typeof(Owner), OnDelete = ForeignKeyAction.Cascade, Comment = "whose")] long? OwnerId);
