namespace Garage
{
    using ServiceStack.DataAnnotations;

    public class Owner
    {
        [AutoIncrement] public int Id { get; set; }
        [Required, StringLength(100)] public string? Name { get; set; }
        [StringLength(2, 40)] public string? Nick { get; set; }
        [StringLength(int.MaxValue)] public string? Text { get; set; }
        [Reference] public List<Car> Cars { get; set; } = [];
    }

    [Alias("car"), Schema("sales")]
    [CompositeIndex(true, nameof(Make), nameof(Model), Name = "car_by_name")]
    [CompositeIndex(nameof(Model), nameof(Price))]
    [UniqueConstraint(nameof(Make), nameof(Plate), Name = "car_plate")]
    public class Car
    {
        [AutoId] public Guid Id { get; set; }
        [Index] public string Make { get; set; } = "";
        [Index(Unique = true, Name = "car_model")] public string Model { get; set; } = "";
        [Unique, Alias("licence_plate"), CustomField("varchar(12)")] public string Plate { get; set; } = "";
        [DecimalLength(10, 2), Default(0)] public decimal Price { get; set; }
        [Default("now()")] public DateTime Seen { get; set; }
        [Default(typeof(int), "4"), CheckConstraint("seats > 0")] public int Seats { get; set; }
        [PgSqlJsonB] public Dictionary<string, string>? Data { get; set; }
        [Compute("seats * 2")] public int Doors { get; set; }
        [ForeignKey(typeof(Owner), OnDelete = "CASCADE", ForeignKeyName = "car_owner")] public int OwnerId { get; set; }
        [References(typeof(Owner))] public int? BuyerId { get; set; }
        [Ignore] public string Title { get; set; } = "";
    }

    [CompositeKey(nameof(Country), nameof(Number))]
    public class Plate
    {
        public string Country { get; set; } = "";
        public int Number { get; set; }
        [Description("none"), IgnoreOnUpdate] public int Colour { get; set; }
    }

    public class Request
    {
        public int Id { get; set; }
    }
}
