using NUnit.Framework;
using Case = SchemaGen.Analyzers.Tests.Support.FixCase<SchemaGen.Analyzers.SchemaAnalyzer, SchemaGen.CodeFixes.NullabilityFix>;

namespace SchemaGen.Analyzers.Tests.Fixes;

/// <summary>A property says of null what its attributes say.</summary>
public sealed class NullabilityFixTests
{
    [Test]
    public Task A_key_is_made_not_nullable() => Case.MendsAsync("NotNullable", """
        [Table("cars")]
        public class Car
        {
            [Key] public int? {|SG1017:Number|} { get; set; }
        }
        """, """
        [Table("cars")]
        public class Car
        {
            [Key] public int Number { get; set; }
        }
        """);

    [Test]
    public Task What_is_required_is_made_not_nullable() => Case.MendsAsync("NotNullable", """
        #nullable enable
        [Table("cars")]
        public record Car(int Id, [property: {|SG1027:Required|}] string? Plate, [property: {|SG1027:Required|}] Nullable<int> Year);
        """, """
        #nullable enable
        [Table("cars")]
        public record Car(int Id, [property: Required] string Plate, [property: Required] int Year);
        """);

    [Test]
    public Task What_can_be_null_is_no_longer_required() => Case.MendsAsync("Nullable", """
        #nullable enable
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }

            // Why.
            [{|SG1027:Required|}]
            [MaxLength(9)]
            public string? Plate { get; set; }

            [MaxLength(9), {|SG1027:Required|}] public string? Make { get; set; }

            [{|SG1027:Required|}] public int? Year { get; set; }
        }
        """, """
        #nullable enable
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }

            // Why.
            [MaxLength(9)]
            public string? Plate { get; set; }

            [MaxLength(9)] public string? Make { get; set; }

            public int? Year { get; set; }
        }
        """);

    [Test]
    public Task What_a_foreign_key_sets_to_null_is_made_nullable() => Case.MendsAsync("Nullable", """
        [Table("people")]
        public record Person(int Id);

        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [{|SG1018:References|}(typeof(Person), OnDelete = ForeignKeyAction.SetNull)] public int OwnerId { get; set; }
        }
        """, """
        [Table("people")]
        public record Person(int Id);

        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [References(typeof(Person), OnDelete = ForeignKeyAction.SetNull)] public int? OwnerId { get; set; }
        }
        """);
}
