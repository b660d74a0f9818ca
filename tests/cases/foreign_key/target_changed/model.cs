[Table("people")]
public record Person([property: DatabaseGenerated(DatabaseGeneratedOption.None)] int Id);

[Table("firms")]
public record Firm([property: DatabaseGenerated(DatabaseGeneratedOption.None)] int Id);

[Table("cars"), Keyless]
public record Car([References(typeof(Firm))] int? OwnerId);
