[Table("things")]
public class Thing
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)] public int Id { get; set; }
    [DefaultValue("thing")] public string? Label { get; set; }
}
