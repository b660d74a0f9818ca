namespace Garage
{
    using LinqToDB;
    using LinqToDB.Mapping;

    [Table("cars", Database = "other"), InheritanceMapping(Code = 1, Type = typeof(Car))]
    public class Car
    {
        [PrimaryKey, SequenceName("cars_seq")] public int Id { get; set; }
        [Column(DataType = DataType.Udt)] public string Shape { get; set; } = "";
        [Column] public int OwnerId { get; set; }
        [Association(ThisKey = nameof(OwnerId), OtherKey = nameof(Car.OwnerId))] public Car? Other { get; set; }
    }
}

namespace Garage.Contrib
{
    using Dapper.Contrib.Extensions;

    [Table("vans")]
    public class Van
    {
        public int Id { get; set; }
        [Computed] public string Title { get; set; } = "";
        [Write(false)] public string Label { get; set; } = "";
    }
}

namespace Garage.OrmLite
{
    using ServiceStack.DataAnnotations;

    [Alias("bikes"), PostCreateTable("INSERT INTO bikes VALUES (1)")]
    public class Bike
    {
        [Sequence("bikes_seq")] public int Id { get; set; }
        [Default("{MAX_TEXT}")] public string Title { get; set; } = "";
        [Compute] public int Wheels { get; set; }
        [ForeignKey(typeof(Bike), Deferrable = true)] public int? Other { get; set; }
    }
}
