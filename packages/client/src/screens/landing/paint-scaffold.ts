type Pen = CanvasRenderingContext2D;

/** Half the length and half the height of the scaffold, in its own units: the ship in it is 2 long. */
const LONG = 1.22;
const HIGH = 0.66;
const BAYS = 5;

/** Defiant under construction, bow to the left: a blunt wedge in a lattice of girders, lit by her own work lights. */
export function paintScaffold(pen: Pen, x: number, y: number, half: number): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(half, half);
  girders(pen, 0.16, -0.2, "rgba(150,122,86,0.4)");
  ship(pen);
  girders(pen, 0, 0, "rgba(214,172,112,0.85)");
  lights(pen);
  pen.restore();
}

/** One side of the lattice: two booms, posts between them and a brace in each bay. */
function girders(pen: Pen, dx: number, dy: number, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 0.03;
  pen.beginPath();
  for (const side of [-HIGH, HIGH]) {
    pen.moveTo(dx - LONG, dy + side);
    pen.lineTo(dx + LONG, dy + side);
  }
  for (let i = 0; i <= BAYS; i++) {
    const at = dx - LONG + (2 * LONG * i) / BAYS;
    pen.moveTo(at, dy - HIGH);
    pen.lineTo(at, dy + HIGH);
    if (i === BAYS || i % 2 === 1) continue;
    pen.moveTo(at, dy - HIGH);
    pen.lineTo(at + (2 * LONG) / BAYS, dy + HIGH);
  }
  pen.stroke();
}

/** Her hull from the side: the nose, the flat back, a nacelle tucked in below; parts of the plating still missing. */
function ship(pen: Pen): void {
  const metal = pen.createLinearGradient(-0.6, -0.3, 0.5, 0.4);
  metal.addColorStop(0, "#a59a88");
  metal.addColorStop(0.45, "#5b5852");
  metal.addColorStop(1, "#1b1f25");
  pen.fillStyle = metal;
  pen.beginPath();
  pen.moveTo(-1, 0.08);
  pen.bezierCurveTo(-0.9, -0.08, -0.55, -0.2, -0.2, -0.26);
  pen.lineTo(0.1, -0.36);
  pen.lineTo(0.34, -0.3);
  pen.lineTo(0.92, -0.22);
  pen.lineTo(1, 0.02);
  pen.lineTo(0.84, 0.26);
  pen.lineTo(0.1, 0.34);
  pen.bezierCurveTo(-0.4, 0.32, -0.9, 0.26, -1, 0.08);
  pen.fill();
  pen.fillStyle = "#14181e";
  pen.fillRect(-0.32, -0.12, 0.3, 0.12);
  pen.fillRect(0.3, 0.02, 0.22, 0.14);
  pen.fillStyle = "rgba(111,211,239,0.9)";
  pen.fillRect(0.34, -0.2, 0.5, 0.045);
}

/** Work lights on the booms, and the arc of a welder. */
function lights(pen: Pen): void {
  for (let i = 0; i <= BAYS; i++) {
    const at = -LONG + (2 * LONG * i) / BAYS;
    pen.fillStyle = "rgba(255,214,150,0.95)";
    for (const side of [-HIGH, HIGH]) pen.fillRect(at - 0.035, side - 0.035, 0.07, 0.07);
  }
  const arc = pen.createRadialGradient(-0.16, -0.06, 0, -0.16, -0.06, 0.5);
  arc.addColorStop(0, "rgba(214,240,255,0.95)");
  arc.addColorStop(0.12, "rgba(140,210,255,0.5)");
  arc.addColorStop(1, "rgba(90,160,255,0)");
  pen.globalCompositeOperation = "lighter";
  pen.fillStyle = arc;
  pen.fillRect(-0.7, -0.6, 1.1, 1.1);
  pen.globalCompositeOperation = "source-over";
}
