using NUnit.Framework;
using Case = SchemaGen.Analyzers.Tests.Support.FixCase<SchemaGen.Analyzers.SchemaAnalyzer, SchemaGen.CodeFixes.KeyFix>;

namespace SchemaGen.Analyzers.Tests.Fixes;

/// <summary>A class without a primary key gets one, or says that it has none.</summary>
public sealed class KeyFixTests
{
    [Test]
    public Task A_property_that_looks_like_it_is_made_the_key() => Case.MendsAsync("VehicleId", """
        [Table("cars")]
        public class {|SG1008:Car|}
        {
            public string Make { get; set; }
            public int VehicleId { get; set; }
        }
        """, """
        [Table("cars")]
        public class Car
        {
            public string Make { get; set; }
            [Key]
            public int VehicleId { get; set; }
        }
        """);

    [Test]
    public Task A_parameter_of_a_record_is_made_the_key() => Case.MendsAsync("Code", """
        [Table("cars")]
        public record {|SG1008:Car|}(string Make, string Code);
        """, """
        [Table("cars")]
        public record Car(string Make, [property: Key] string Code);
        """);

    [Test]
    public Task A_class_says_that_it_has_none() => Case.MendsAloneAsync("NoKey", """
        using System.ComponentModel.DataAnnotations.Schema;

        namespace Garage;

        /// <summary>What happened.</summary>
        [Table("events")]
        public class {|SG1008:Event|}
        {
            public string Text { get; set; }
        }

        [Table("notes")] public class {|SG1008:Note|} { public string Text { get; set; } }
        """, """
        using System.ComponentModel.DataAnnotations.Schema;
        using SchemaGen;

        namespace Garage;

        /// <summary>What happened.</summary>
        [Table("events")]
        [NoKey]
        public class Event
        {
            public string Text { get; set; }
        }

        [Table("notes"), NoKey] public class Note { public string Text { get; set; } }
        """);
}
