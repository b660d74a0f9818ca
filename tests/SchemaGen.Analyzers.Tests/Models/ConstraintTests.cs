using NUnit.Framework;
using SchemaGen.Analyzers.Tests.Support;

namespace SchemaGen.Analyzers.Tests.Models;

/// <summary>What is wrong with an index, a constraint or a sequence.</summary>
public sealed class ConstraintTests
{
    [Test]
    public Task SG1009_a_property_that_is_no_column() => AnalyzerCase.ReportsAsync("""
        [Table("cars"), {|SG1009:PgIndex|}("Nothing"), {|SG1009:Unique|}("Nothing")]
        public class Car
        {
            public int Id { get; set; }
        }
        """);

    [Test]
    public Task SG1020_a_key_of_an_index_that_cannot_be_read() => AnalyzerCase.ReportsAsync("""
        [Table("cars"), {|SG1020:PgIndex|}("(lower(make)")]
        public class Car
        {
            public int Id { get; set; }
            public string Make { get; set; }
        }
        """);

    [Test]
    public Task SG1023_a_sequence_that_cannot_count_so() => AnalyzerCase.ReportsAsync("""
        [assembly: {|SG1023:Sequence|}("numbers", Increment = 0)]

        [Table("cars")]
        public class Car
        {
            [{|SG1023:Identity|}(Cache = -1)] public int Id { get; set; }
        }
        """);

    [Test]
    public Task SG1026_an_expression_that_is_empty() => AnalyzerCase.ReportsAsync("""
        [Table("cars"), {|SG1026:Check|}("")]
        public class Car
        {
            public int Id { get; set; }
            [{|SG1026:DefaultSql|}(" ")] public string Make { get; set; }
        }
        """);
}
