using NUnit.Framework;
using Case = SchemaGen.Analyzers.Tests.Support.FixCase<SchemaGen.Analyzers.Tests.Support.StubAnalyzer, SchemaGen.CodeFixes.RenamedFromFix>;

namespace SchemaGen.Analyzers.Tests.Fixes;

/// <summary>What is new and looks like what is gone says what it was called.</summary>
public sealed class RenamedFromFixTests
{
    [Test]
    public Task A_property_says_its_first_old_name() => Case.MendsAloneAsync("RenamedFromcolour", """
        using System.ComponentModel.DataAnnotations.Schema;

        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            public string {|SG2001:NewColour|} { get; set; }
        }
        """, """
        using System.ComponentModel.DataAnnotations.Schema;
        using SchemaGen;

        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [RenamedFrom("colour")]
            public string NewColour { get; set; }
        }
        """);

    [Test]
    public Task A_parameter_says_its_second_old_name() => Case.MendsAsync("RenamedFromcolor", """
        [Table("cars")]
        public record Car(int Id, string {|SG2001:NewColour|});
        """, """
        [Table("cars")]
        public record Car(int Id, [property: RenamedFrom("color")] string NewColour);
        """);

    [Test]
    public Task A_class_says_its_old_name() => Case.MendsAsync("RenamedFromcolour", """
        [Table("cars")]
        public class {|SG2001:NewCar|}
        {
            public int Id { get; set; }
        }
        """, """
        [Table("cars")]
        [RenamedFrom("colour")]
        public class NewCar
        {
            public int Id { get; set; }
        }
        """);

    [Test]
    public Task An_index_says_its_old_name() => Case.MendsAsync("RenamedFromcolour", """
        [Table("cars"), {|SG2001:PgIndex|}("Id", Name = "ix_new")]
        public class Car
        {
            public int Id { get; set; }
        }
        """, """
        [Table("cars"), PgIndex("Id", Name = "ix_new", RenamedFrom = "colour")]
        public class Car
        {
            public int Id { get; set; }
        }
        """);

    [Test]
    public Task What_is_gone_has_no_new_name() => Case.LeavesAsync("""
        [Table("cars")]
        public class {|SG2002:OldCar|}
        {
            public int Id { get; set; }
        }
        """);
}
