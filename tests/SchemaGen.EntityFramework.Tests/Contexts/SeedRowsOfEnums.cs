using Microsoft.EntityFrameworkCore;

namespace Contexts.SeedRowsOfEnums;

public enum Mood
{
    Happy,
    VerySad,
}

public class Person
{
    public int Id { get; set; }
    public Mood Mood { get; set; }
    public Mood? Before { get; set; }
}

public class Context : DbContext
{
    public DbSet<Person> People => Set<Person>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=localhost", o => o.MapEnum<Mood>()).UseSnakeCaseNamingConvention();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Person>().HasData(new Person { Id = 1, Mood = Mood.VerySad }, new Person { Id = -2, Before = Mood.Happy });
}
