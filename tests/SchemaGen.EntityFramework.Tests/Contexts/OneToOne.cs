using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Contexts.OneToOne;

public class User
{
    public int Id { get; set; }
    public Profile? Profile { get; set; }
    public Avatar? Avatar { get; set; }
    public Passport? Passport { get; set; }
}

public class Profile
{
    public int Id { get; set; }
    public int UserId { get; set; }
    public User User { get; set; } = null!;
}

public class Avatar
{
    [Key]
    [ForeignKey(nameof(User))]
    public int UserId { get; set; }
    public User User { get; set; } = null!;
}

public class Passport
{
    public int Id { get; set; }
    public User? Holder { get; set; }
}

public class Context : DbContext
{
    public DbSet<User> Users { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<User>().HasOne(u => u.Passport).WithOne(p => p.Holder).HasForeignKey<Passport>("HolderKey").OnDelete(DeleteBehavior.SetNull);
}
