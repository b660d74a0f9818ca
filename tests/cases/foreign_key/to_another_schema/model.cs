[Table("people", Schema = "hr")]
public record Person(int Id);

[Table("cars"), Keyless]
public record Car([References("hr.people")] int? OwnerId);
