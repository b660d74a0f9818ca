[Table("cars")]
public class Car
{
    [Key, Column("car_id"), DatabaseGenerated(DatabaseGeneratedOption.Identity)]
    public long Key { get; set; }

    [Required, MaxLength(40)]
    public string? Make { get; set; }

    [StringLength(20, MinimumLength = 2)]
    public string? Model { get; set; }

    [Column("built_in", TypeName = "smallint", Order = 1)]
    public int Year { get; set; }

    [DefaultValue("red"), Display(Name = "Colour"), DataType(DataType.Text)]
    public string Colour { get; set; } = "red";

    [NotMapped]
    public object? Cache { get; set; }

    [Timestamp]
    public uint Version { get; set; }
}
