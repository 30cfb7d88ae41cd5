/** Two soft tones, made on the spot: nothing is loaded, and a machine without sound stays silent. */

const TONES = [659, 880] as const;
const LENGTH_S = 0.32;
const LOUDNESS = 0.12;

export function chime(): void {
  if (typeof AudioContext === 'undefined') return;
  const audio = new AudioContext();
  const start = audio.currentTime + 0.02;
  for (const [index, frequency] of TONES.entries()) {
    const at = start + index * LENGTH_S * 0.8;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, at + LENGTH_S);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + LENGTH_S);
    if (index === TONES.length - 1) tone.onended = () => void audio.close();
  }
}
