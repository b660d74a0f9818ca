using NUnit.Framework;
using Case = SchemaGen.Analyzers.Tests.Support.FixCase<SchemaGen.Analyzers.Tests.Support.StubRenames, SchemaGen.CodeFixes.RenameDoneFix>;

namespace SchemaGen.Analyzers.Tests.Fixes;

/// <summary>An old name whose rename is done goes, and all else stays as it is written.</summary>
public sealed class RenameDoneFixTests
{
    [Test]
    public Task The_attribute_goes_wherever_it_stands() => Case.MendsAsync("RenamedFrom", """
        [Table("cars"), {|SG1140:RenamedFrom|}("autos")]
        public class Car
        {
            // The key.
            [{|SG1140:RenamedFrom|}("number")]
            [Key]
            public int Id { get; set; }

            [MaxLength(9)]
            [{|SG1140:RenamedFrom|}("colour")]
            public string Color { get; set; }

            [{|SG1140:RenamedFrom|}("fuel")] public Fuel Kind { get; set; }
        }

        public record Owner(int Id, [property: {|SG1140:RenamedFrom|}("name")] string FullName);

        [PgEnum]
        public enum Fuel
        {
            [{|SG1140:RenamedFrom|}("petrol")] Gas,
            Diesel,
        }
        """, """
        [Table("cars")]
        public class Car
        {
            // The key.
            [Key]
            public int Id { get; set; }

            [MaxLength(9)]
            public string Color { get; set; }

            public Fuel Kind { get; set; }
        }

        public record Owner(int Id, string FullName);

        [PgEnum]
        public enum Fuel
        {
            Gas,
            Diesel,
        }
        """);

    [Test]
    public Task The_argument_of_another_attribute_goes_alone() => Case.MendsAsync("RenamedFrom", """
        [Table("cars"), {|SG1140:PgIndex|}("Id", Name = "ix_new", RenamedFrom = "ix_old", Unique = true)]
        [{|SG1140:PgIndex|}("Id", Name = "ix_two", RenamedFrom = "ix_second")]
        public class Car
        {
            public int Id { get; set; }
        }
        """, """
        [Table("cars"), PgIndex("Id", Name = "ix_new", Unique = true)]
        [PgIndex("Id", Name = "ix_two")]
        public class Car
        {
            public int Id { get; set; }
        }
        """);
}
