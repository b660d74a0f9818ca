using NUnit.Framework;
using SchemaGen.Analyzers.Tests.Support;

namespace SchemaGen.Analyzers.Tests.Models;

/// <summary>What is wrong with a name: at the attribute that gives it, else at what is named.</summary>
public sealed class NameTests
{
    [Test]
    public Task SG1005_two_objects_of_one_name() => AnalyzerCase.ReportsAsync("""
        [Table("cars")]
        [Check("id > 0", Name = "one"), {|SG1005:Check|}("id > 1", Name = "one")]
        public class Car
        {
            public int Id { get; set; }
        }
        """);

    [Test]
    public Task SG1006_a_name_that_is_too_long() => AnalyzerCase.ReportsAsync("""
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [{|SG1006:PgIndex|}(Name = "an_index_whose_name_is_quite_a_bit_longer_than_the_63_bytes_that_postgres_keeps")] public string Make { get; set; }
            public string {|SG1006:APropertyWhoseNameInSnakeCaseIsQuiteABitLongerThanWhatPostgresKeepsOfIt|} { get; set; }
        }
        """);

    [Test]
    public Task SG1007_a_name_that_is_empty() => AnalyzerCase.ReportsAsync("""
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [{|SG1007:Column|}("")] public string Make { get; set; }
        }
        """);

    [Test]
    public Task SG1019_an_argument_that_cannot_be_read() => AnalyzerCase.ReportsAsync("""
        public static class Names
        {
            public static readonly string Cars = "cars";
        }

        [{|SG1007:Table|}({|SG1019:Names|}.Cars)]
        public class Car
        {
            public int Id { get; set; }
        }
        """);

    [Test]
    public Task SG1060_names_that_go_round() => AnalyzerCase.ReportsAsync("""
        [Table("people"), {|SG1060:RenamedFrom|}("teams")]
        public class Person
        {
            public int Id { get; set; }
        }

        [Table("teams"), {|SG1060:RenamedFrom|}("people")]
        public class Team
        {
            public int Id { get; set; }
        }
        """);
}
