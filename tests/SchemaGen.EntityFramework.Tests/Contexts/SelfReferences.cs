using Microsoft.EntityFrameworkCore;

namespace Contexts.SelfReferences;

public class Employee
{
    public int Id { get; set; }
    public int? ManagerId { get; set; }
    public Employee? Manager { get; set; }
    public List<Employee> Reports { get; set; } = [];
    public Employee? Mentor { get; set; }
}

public class Category
{
    public Guid Id { get; set; }
    public Category? Parent { get; set; }
    public ICollection<Category> Children { get; } = [];
}

public class Person
{
    public int Id { get; set; }
    public List<Person> Friends { get; set; } = [];
    public List<Person> FriendOf { get; set; } = [];
}

public class Context : DbContext
{
    public DbSet<Employee> Employees { get; set; } = null!;
    public DbSet<Category> Categories { get; set; } = null!;
    public DbSet<Person> People { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Employee>().HasOne(e => e.Manager).WithMany(e => e.Reports).HasForeignKey(e => e.ManagerId).OnDelete(DeleteBehavior.Restrict);
        modelBuilder.Entity<Employee>().HasOne(e => e.Mentor).WithMany();
        modelBuilder.Entity<Category>().HasOne(c => c.Parent).WithMany(c => c.Children).OnDelete(DeleteBehavior.SetNull);
        modelBuilder.Entity<Person>().HasMany(p => p.Friends).WithMany(p => p.FriendOf).UsingEntity(j => j.ToTable("friendships"));
    }
}
