using NUnit.Framework;
using Case = SchemaGen.Analyzers.Tests.Support.FixCase<SchemaGen.Analyzers.Tests.Support.StubAnalyzer, SchemaGen.CodeFixes.UnmanagedFix>;

namespace SchemaGen.Analyzers.Tests.Fixes;

/// <summary>What models and revisions do not agree about is left to something else.</summary>
public sealed class UnmanagedFixTests
{
    [Test]
    public Task A_property_is_left_alone() => Case.MendsAsync("Unmanaged", """
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            public string {|SG2001:NewColour|} { get; set; }
        }
        """, """
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [Unmanaged]
            public string NewColour { get; set; }
        }
        """);

    [Test]
    public Task A_parameter_is_left_alone() => Case.MendsAsync("Unmanaged", """
        [Table("cars")]
        public record Car(int Id, string {|SG2001:NewColour|});
        """, """
        [Table("cars")]
        public record Car(int Id, [property: Unmanaged] string NewColour);
        """);

    [Test]
    public Task A_class_is_left_alone() => Case.MendsAsync("Unmanaged", """
        [Table("cars")] // kept
        public class {|SG2002:OldCar|}
        {
            public int Id { get; set; }
        }
        """, """
        [Table("cars")] // kept
        [Unmanaged]
        public class OldCar
        {
            public int Id { get; set; }
        }
        """);

    [Test]
    public Task An_index_follows_its_table() => Case.LeavesAsync("""
        [Table("cars"), {|SG2001:PgIndex|}("Id", Name = "ix_new")]
        public class Car
        {
            public int Id { get; set; }
        }
        """);

    [Test]
    public Task The_header_of_a_file_stays_above_its_first_using() => Case.MendsAloneAsync("Unmanaged", """
        // Whose this is.

        // What it is.
        [System.ComponentModel.DataAnnotations.Schema.Table("cars")]
        public class {|SG2002:OldCar|}
        {
        }
        """, """
        // Whose this is.

        using SchemaGen;

        // What it is.
        [System.ComponentModel.DataAnnotations.Schema.Table("cars")]
        [Unmanaged]
        public class OldCar
        {
        }
        """);

    [Test]
    public Task Lines_end_as_they_did() => Case.MendsAloneAsync(
        "Unmanaged",
        "using System;\r\nusing Zebra;\r\n\r\npublic class {|SG2002:OldCar|}\r\n{\r\n}\r\n",
        "using System;\r\nusing SchemaGen;\r\nusing Zebra;\r\n\r\n[Unmanaged]\r\npublic class OldCar\r\n{\r\n}\r\n");
}
