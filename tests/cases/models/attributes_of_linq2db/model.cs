namespace Garage
{
    using LinqToDB;
    using LinqToDB.Mapping;

    public enum Fuel { Petrol, Diesel }

    [SchemaGen.PgEnum]
    public enum Gear { [MapValue("hand")] Manual, [MapValue(Value = "auto")] Automatic }

    [Table("owners", Schema = "public")]
    public class Owner
    {
        [PrimaryKey, Identity] public int Id { get; set; }
        [Column, NotNull] public string? Name { get; set; }
        [Column("born", DataType = DataType.Date)] public DateTime? BornOn { get; set; }
        [Association(ThisKey = nameof(Id), OtherKey = nameof(Car.OwnerId))] public List<Car> Cars { get; set; } = [];
    }

    [Table]
    public class Car
    {
        [Column(IsPrimaryKey = true, PrimaryKeyOrder = 2)] public int Number { get; set; }
        [PrimaryKey(1)] public int Country { get; set; }
        [Column(Length = 40, CanBeNull = false)] public string? Make { get; set; }
        [Column(DataType = DataType.NVarChar, Length = 20), Nullable] public string Model { get; set; } = "";
        [Column(Precision = 10, Scale = 2)] public decimal Price { get; set; }
        [Column(DbType = "jsonb")] public string? Data { get; set; }
        [Column(DataType = DataType.DateTime2, Precision = 3)] public DateTime Seen { get; set; }
        [Column, Nullable] public int Seats { get; set; }
        [Column] public Fuel Fuel { get; set; }
        [Column] public Gear Gear { get; set; }
        [Column] public int OwnerId { get; set; }
        [Association(ThisKey = nameof(OwnerId), OtherKey = nameof(Garage.Owner.Id), CanBeNull = false)] public Owner Owner { get; set; } = null!;
        [Association(QueryExpressionMethod = nameof(Make))] public Owner? Other { get; set; }
        [NotColumn] public string Title { get; set; } = "";
        public string NotMarked { get; set; } = "";
    }

    [Table("settings", IsColumnAttributeRequired = false)]
    public class Setting
    {
        [PrimaryKey] public int Id { get; set; }
        public string Value { get; set; } = "";
        [NotColumn] public string Title { get; set; } = "";
    }

    [Table("cars_of_owners", IsView = true)]
    public class CarOfOwner
    {
        [Column] public int Id { get; set; }
    }
}
