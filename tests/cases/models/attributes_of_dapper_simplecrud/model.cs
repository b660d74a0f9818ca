namespace Garage
{
    using Dapper;

    [Table("Cars", Schema = "sales")]
    public class Car
    {
        [Key, Column("car_id")] public int Id { get; set; }
        [Column("make")] public string Maker { get; set; } = "";
        [Editable(false)] public string Title { get; set; } = "";
        [ReadOnly(true), IgnoreInsert, IgnoreUpdate, IgnoreSelect] public DateTime? MadeAt { get; set; }
    }

    [Table("codes")]
    public class Code
    {
        [Key, Required] public int Id { get; set; }
        [NotMapped] public string Title { get; set; } = "";
    }
}
