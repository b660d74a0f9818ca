using NUnit.Framework;
using Case = SchemaGen.Analyzers.Tests.Support.FixCase<SchemaGen.Analyzers.SchemaAnalyzer, SchemaGen.CodeFixes.MapTypeFix>;

namespace SchemaGen.Analyzers.Tests.Fixes;

/// <summary>A type without a mapping gets one, or the property is left out.</summary>
public sealed class MapTypeFixTests
{
    [Test]
    public Task A_property_is_mapped_to_text_in_a_line_of_its_own() => Case.MendsAsync("text", """
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }

            /// <summary>Where it is.</summary>
            public {|SG1001:Uri|} Home { get; set; } // kept
        }
        """, """
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }

            /// <summary>Where it is.</summary>
            [Column(TypeName = "text")]
            public Uri Home { get; set; } // kept
        }
        """);

    [Test]
    public Task A_column_that_is_named_keeps_its_name() => Case.MendsAsync("jsonb", """
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [Column("home")] public {|SG1001:Uri|} Home { get; set; }
        }
        """, """
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [Column("home", TypeName = "jsonb")] public Uri Home { get; set; }
        }
        """);

    [Test]
    public Task Attributes_in_the_line_of_the_property_get_company() => Case.MendsAsync("text", """
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [Required] public {|SG1001:Uri|} Home { get; set; }
        }
        """, """
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [Required, Column(TypeName = "text")] public Uri Home { get; set; }
        }
        """);

    [Test]
    public Task Attributes_in_lines_of_their_own_get_another_line() => Case.MendsAsync("NotMapped", """
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }

            // Why.
            [Required]
            [StringLength(40)]
            public {|SG1001:Uri|} Home { get; set; }
        }
        """, """
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }

            // Why.
            [Required]
            [StringLength(40)]
            [NotMapped]
            public Uri Home { get; set; }
        }
        """);

    [Test]
    public Task The_parameter_of_a_record_says_it_of_its_property() => Case.MendsAsync("text", """
        [Table("cars")]
        public record Car(int Id, {|SG1001:Uri|} Home, [property: Required] {|SG1001:Uri|} Garage, [Unique] {|SG1001:Uri|} Photo);
        """, """
        [Table("cars")]
        public record Car(int Id, [property: Column(TypeName = "text")] Uri Home, [property: Required, Column(TypeName = "text")] Uri Garage, [Unique][property: Column(TypeName = "text")] Uri Photo);
        """);

    [Test]
    public Task The_using_is_added_where_it_is_missing() => Case.MendsAloneAsync("NotMapped", """
        using System;

        [System.ComponentModel.DataAnnotations.Schema.Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            public {|SG1001:Uri|} Home { get; set; }
            public {|SG1001:Uri|} Photo { get; set; }
        }
        """, """
        using System;
        using System.ComponentModel.DataAnnotations.Schema;

        [System.ComponentModel.DataAnnotations.Schema.Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [NotMapped]
            public Uri Home { get; set; }
            [NotMapped]
            public Uri Photo { get; set; }
        }
        """);
}
