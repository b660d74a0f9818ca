namespace SchemaGen.Tests.Commands;

/// <summary>The models that the tests of commands begin with.</summary>
internal static class Cars
{
    /// <summary>The car of the tutorial.</summary>
    public const string Tutorial = """
        [Table("cars")]
        public class Car
        {
            [Key, PgIndex] public int Id { get; set; }
            public required string Make { get; set; }
            [PgIndex(Unique = true)] public required string Model { get; set; }
            public string? Colour { get; set; }
        }
        """;

    /// <summary>A table of the least that a test needs.</summary>
    public const string Plain = """
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            public string? Colour { get; set; }
        }
        """;

    /// <summary>The plain car with one more property, written as C# does.</summary>
    public static string With(string property) => Plain.TrimEnd('}') + $"    {property}\n}}\n";

    /// <summary>The tutorial's car with one more property.</summary>
    public static string TutorialWith(string property) => Tutorial.TrimEnd('}') + $"    {property}\n}}\n";
}
