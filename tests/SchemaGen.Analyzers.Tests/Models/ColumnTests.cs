using NUnit.Framework;
using SchemaGen.Analyzers.Tests.Support;

namespace SchemaGen.Analyzers.Tests.Models;

/// <summary>What is wrong with a column: at its type, its name, or the attribute.</summary>
public sealed class ColumnTests
{
    [Test]
    public Task SG1001_a_type_that_has_no_mapping() => AnalyzerCase.ReportsAsync("""
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            public {|SG1001:Uri|} Home { get; set; }
            [NotMapped] public Uri LeftOut { get; set; }
        }

        [Table("vans")]
        public record Van(int Id, {|SG1001:Uri|} Home);
        """);

    [Test]
    public Task SG1004_two_properties_of_one_column() => AnalyzerCase.ReportsAsync("""
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            public string Make { get; set; }
            [Column("make")] public string {|SG1004:Brand|} { get; set; }
        }
        """);

    [Test]
    public Task SG1013_a_default_that_is_no_value_of_its_column() => AnalyzerCase.ReportsAsync("""
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [{|SG1013:DefaultValue|}("many")] public int Seats { get; set; }
            [DefaultValue(4)] public int Wheels { get; set; }
        }
        """);

    [Test]
    public Task SG1014_an_identity_that_is_no_integer() => AnalyzerCase.ReportsAsync("""
        [Table("cars")]
        public class Car
        {
            [{|SG1014:Identity|}] public Guid Id { get; set; }
        }
        """);

    [Test]
    public Task SG1015_a_computed_column_without_expression() => AnalyzerCase.ReportsAsync("""
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [{|SG1015:DatabaseGenerated|}(DatabaseGeneratedOption.Computed)] public int Age { get; set; }
        }
        """);

    [Test]
    public Task SG1016_two_sources_of_values() => AnalyzerCase.ReportsAsync("""
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [Computed("1"), DefaultValue(2)] public int {|SG1016:Age|} { get; set; }
        }
        """);

    [Test]
    public Task SG1024_a_length_that_is_out_of_range() => AnalyzerCase.ReportsAsync("""
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [{|SG1024:MaxLength|}(0)] public string Make { get; set; }
        }
        """);

    [Test]
    public Task SG1027_required_beside_a_type_that_can_be_null() => AnalyzerCase.ReportsAsync("""
        #nullable enable
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [{|SG1027:Required|}] public string? Plate { get; set; }
            [{|SG1027:Required|}] public int? Year { get; set; }
            [Required] public string Make { get; set; } = "";
        }

        #nullable disable
        [Table("vans")]
        public class Van
        {
            public int Id { get; set; }
            [Required] public string Plate { get; set; }
        }
        """);

    [Test]
    public Task SG1028_an_attribute_that_has_no_effect() => AnalyzerCase.ReportsAsync("""
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [{|SG1028:MaxLength|}(4)] public int Year { get; set; }
            [Column(TypeName = "text"), MaxLength(40)] public string Make { get; set; }
        }
        """);

    [Test]
    public Task SG1029_an_attribute_that_is_not_for_the_type() => AnalyzerCase.ReportsAsync("""
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [{|SG1029:Collation|}("C")] public int Year { get; set; }
            [{|SG1029:Storage|}("main")] public bool Sold { get; set; }
            [{|SG1029:Compression|}("zip")] public string Make { get; set; }
        }
        """);

    [Test]
    public Task SG1031_an_attribute_of_a_column_on_what_is_none() => AnalyzerCase.ReportsAsync("""
        [Table("people")]
        public record Person(int Id);

        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            public int OwnerId { get; set; }
            [{|SG1031:PgIndex|}] public Person Owner { get; set; }
            [{|SG1031:DefaultSql|}("1")] public int Age => 1;
        }
        """);
}
